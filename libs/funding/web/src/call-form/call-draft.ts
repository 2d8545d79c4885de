import type { QuestionKind } from '@allmende/funding-core';
import { parseEuroAmount, slugify, type Problem } from '@allmende/platform-core';
import { readPercent } from '../budget/budget-draft.js';
import type { CreateCallInput } from './CallFormPage.generated.js';
import { FIRST_FORM, type FormDraft, type QuestionDraft, type SectionDraft } from './form-builder.js';

/** A call as an editor types it. */
export interface CallDraft {
  readonly programmeId: string;
  readonly title: string;
  readonly summary: string;
  readonly stages: '1' | '2';
  readonly rate: string;
  readonly jointRate: string;
  readonly minGrant: string;
  readonly maxGrant: string;
  readonly minOwnShare: string;
  readonly minMunicipalities: string;
  readonly duration: string;
  readonly kind: 'upload' | 'receipt' | 'dispatch';
  readonly date: string;
  readonly time: string;
  readonly fields: readonly string[];
  readonly lands: readonly string[];
  readonly form: FormDraft;
}

/** A call on which nothing is typed yet. */
export const EMPTY_CALL: CallDraft = {
  programmeId: '',
  title: '',
  summary: '',
  stages: '1',
  rate: '',
  jointRate: '',
  minGrant: '',
  maxGrant: '',
  minOwnShare: '',
  minMunicipalities: '2',
  duration: '',
  kind: 'upload',
  date: '',
  time: '24:00',
  fields: [],
  lands: [],
  form: FIRST_FORM,
};

/** The input for the server, and what could not even be read; the paths are those of the server. */
export interface ReadCall {
  readonly input: CreateCallInput;
  readonly problems: readonly Problem[];
}

/** Reads amounts in euro, rates in percent and the form; keys of sections and questions come from their words. */
export function readCall(draft: CallDraft): ReadCall {
  const problems: Problem[] = [];
  const note = <Value>({ value, problems: found }: Read<Value>): Value => {
    problems.push(...found);
    return value;
  };
  const { programmeId, title, summary, kind, date, time, fields, lands } = draft;
  const rate = note(percent(draft.rate, 'terms.rateBp'));
  if (rate === null) problems.push({ code: 'REQUIRED', path: 'terms.rateBp' });
  if (programmeId === '') problems.push({ code: 'REQUIRED', path: 'programmeId' });
  if (date === '') problems.push({ code: 'REQUIRED', path: 'deadline.localDate' });
  const input: CreateCallInput = {
    programmeId,
    title,
    summary,
    stages: Number(draft.stages),
    terms: {
      rateBp: rate ?? 0,
      interMunicipalRateBp: note(percent(draft.jointRate, 'terms.interMunicipalRateBp')),
      minGrant: note(euro(draft.minGrant, 'terms.minGrant')),
      maxGrant: note(euro(draft.maxGrant, 'terms.maxGrant')),
      minOwnShareBp: note(percent(draft.minOwnShare, 'terms.minOwnShareBp')) ?? 0,
      minMunicipalities: note(whole(draft.minMunicipalities, 'terms.minMunicipalities')) ?? 1,
      durationMaxMonths: note(whole(draft.duration, 'terms.durationMaxMonths')),
    },
    deadline: { kind, localDate: date, localTime: time.trim() },
    fields: [...fields],
    lands: [...lands],
    sections: readSections(draft.form.sections),
  };
  return { input, problems };
}

interface Read<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

function euro(text: string, path: string): Read<number | null> {
  if (text.trim() === '') return { value: null, problems: [] };
  const read = parseEuroAmount(text, path);
  return read.ok ? { value: read.value, problems: [] } : { value: null, problems: read.problems };
}

function percent(text: string, path: string): Read<number | null> {
  if (text.trim() === '') return { value: null, problems: [] };
  const { cents, problems } = readPercent(text, path);
  return { value: problems.length > 0 ? 0 : cents, problems };
}

function whole(text: string, path: string): Read<number | null> {
  if (text.trim() === '') return { value: null, problems: [] };
  if (/^\d{1,6}$/.test(text.trim())) return { value: Number(text), problems: [] };
  return { value: null, problems: [{ code: 'WHOLE_NUMBER_NEEDED', path }] };
}

type SectionInput = CreateCallInput['sections'][number];

/** The sections as the server and the preview take them. */
export function readSections(sections: readonly SectionDraft[]): SectionInput[] {
  const keyOf = keys('abschnitt');
  return sections.map(({ title, titleEn, help, questions }) => {
    const questionKeyOf = keys('frage');
    return {
      key: keyOf(title),
      title: { de: title, en: titleEn.trim() || null },
      help: help.trim() === '' ? null : { de: help, en: null },
      questions: questions.map((question) => readQuestion(question, questionKeyOf)),
    };
  });
}

const WITH_LENGTH: readonly QuestionKind[] = ['text', 'long_text'];

function readQuestion(question: QuestionDraft, keyOf: (words: string) => string) {
  const { kind, label, labelEn, help, helpEn, required, maxLength, options } = question;
  const limit = Number(maxLength);
  return {
    key: keyOf(label),
    kind,
    label: { de: label, en: labelEn.trim() || null },
    help: help.trim() === '' ? null : { de: help, en: helpEn.trim() || null },
    example: null,
    required,
    maxLength: WITH_LENGTH.includes(kind) && maxLength.trim() !== '' && limit > 0 ? Math.floor(limit) : null,
    options: kind === 'choice' ? readOptions(options) : null,
  };
}

function readOptions(text: string) {
  const keyOf = keys('wahl');
  return text
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .filter(([de = '']) => de !== '')
    .map(([de = '', en = '']) => ({ key: keyOf(de), label: { de, en: en === '' ? null : en } }));
}

/** Makes stable keys out of words: small letters, digits and underscores, each only once. */
function keys(fallback: string): (words: string) => string {
  const taken = new Set<string>();
  return (words) => {
    const plain =
      slugify(words)
        .replaceAll('-', '_')
        .replace(/^[^a-z]+/, '')
        .slice(0, 50) || fallback;
    let key = plain;
    for (let number = 2; taken.has(key); number += 1) key = `${plain}_${number}`;
    taken.add(key);
    return key;
  };
}
