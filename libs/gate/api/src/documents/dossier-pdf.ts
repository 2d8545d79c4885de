import type {
  ChecklistItem,
  EvidenceRecord,
  GateDecision,
  GateOutcome,
  GateOverride,
  RiskInputKey,
  RiskInputs,
} from '@allmende/gate-core';
import { TaggedPdf } from '@allmende/platform-api';
import { answerWord } from './answer-words.js';
import type { DossierComparison } from './compare-groups.js';
import { ENGLISH } from './dossier-words-english.js';
import { GERMAN } from './dossier-words-german.js';
import type { DossierLanguage, DossierWords } from './dossier-words.js';

/** Everything a council is shown of one use. Names of staff are not part of it. */
export interface DossierPaper {
  readonly solution: string;
  readonly summary: string;
  readonly organisation: string;
  readonly versionLabel: string | null;
  readonly inputs: RiskInputs;
  /** What the gate says of the pilot and of operation. */
  readonly outcomes: readonly [GateOutcome, GateOutcome];
  /** The records of the version in use. */
  readonly records: readonly EvidenceRecord[];
  readonly comparisons: readonly DossierComparison[];
  /** Counts of how many uses together it is met by; null where it does not rely on others. */
  readonly pooledWith: number | null;
  readonly decisions: readonly GateDecision[];
  readonly overrides: readonly GateOverride[];
}

interface Writing {
  readonly pdf: TaggedPdf;
  readonly words: DossierWords;
  readonly language: DossierLanguage;
}

const WORDS: Readonly<Record<DossierLanguage, DossierWords>> = { de: GERMAN, en: ENGLISH };
const LEFT = { share: 1, align: 'left' } as const;

/** The papers on a release as a tagged PDF: classification, what is required, what was measured, who decided when. */
export async function dossierPdf(paper: DossierPaper, language: DossierLanguage, now: Date): Promise<Buffer> {
  const words = WORDS[language];
  const title = `${words.kind}: ${paper.solution}`;
  const pdf = new TaggedPdf({ title, language: language === 'de' ? 'de-DE' : 'en-GB', created: now });
  const writing = { pdf, words, language };
  writeCover(writing, paper, now);
  writeRisk(writing, paper);
  for (const outcome of paper.outcomes) writeStep(writing, outcome);
  writeComparison(writing, paper);
  writeRecords(writing, paper.records);
  writeDecisions(writing, paper);
  pdf.paragraph(words.names, { quiet: true });
  return pdf.end((page, pages) => `${paper.solution} · ${words.page} ${page} ${words.of} ${pages}`);
}

function writeCover({ pdf, words, language }: Writing, paper: DossierPaper, now: Date): void {
  pdf.paragraph(words.kind, { quiet: true });
  pdf.heading('H1', paper.solution);
  pdf.paragraph(paper.summary);
  pdf.paragraph(`${words.organisation}: ${paper.organisation}`);
  pdf.paragraph(`${words.systemVersion}: ${paper.versionLabel ?? words.noVersion}`);
  pdf.paragraph(`${words.asOf}: ${moment(now, language)}`);
}

function writeRisk({ pdf, words, language }: Writing, { inputs, outcomes }: DossierPaper): void {
  const [pilot] = outcomes;
  pdf.heading('H2', words.risk);
  pdf.paragraph(words.riskClass[pilot.riskClass]);
  pdf.paragraph(words.rule[pilot.rule]);
  if (inputs.sovereignUse !== 'unknown')
    pdf.paragraph(inputs.sovereignUse === 'none' ? words.notSovereign : words.sovereign);
  if (pilot.shadowMode) pdf.paragraph(words.shadow);
  pdf.heading('H3', words.answers);
  const keys = Object.keys(words.question) as RiskInputKey[];
  pdf.table(
    [
      [words.questionHead, words.answer],
      ...keys.map((key) => [words.question[key], answerWord(inputs[key], language)]),
    ],
    [
      { share: 3, align: 'left' },
      { share: 2, align: 'left' },
    ],
  );
}

function writeStep({ pdf, words, language }: Writing, outcome: GateOutcome): void {
  pdf.heading('H2', words.requirements[outcome.to]);
  pdf.paragraph(outcome.allowed ? words.open : words.closed);
  const items = outcome.items.filter(({ grade }) => grade !== 'not_required');
  if (items.length === 0) return;
  pdf.table(
    [
      [words.item, words.state, words.basis],
      ...items.map((item) => [
        `${words.evidence[item.evidence]} (${words.grade[item.grade]})`,
        item.overridden ? `${words.status[item.status]}, ${words.overridden}` : words.status[item.status],
        basisText(item, words, language),
      ]),
    ],
    [
      { share: 3, align: 'left' },
      { share: 1.7, align: 'left' },
      { share: 2.6, align: 'left' },
    ],
  );
}

function basisText(
  { basis, norm, from }: ChecklistItem,
  words: DossierWords,
  language: DossierLanguage,
): string {
  const base = norm === '' ? words.bases[basis] : `${words.bases[basis]}: ${norm}`;
  return basis === 'law_future' && from !== null ? `${base}, ${words.from} ${dayText(from, language)}` : base;
}

function writeComparison({ pdf, words }: Writing, { comparisons, pooledWith }: DossierPaper): void {
  pdf.heading('H2', words.evaluation);
  if (comparisons.length === 0) {
    pdf.paragraph(words.noEvaluation);
    return;
  }
  pdf.paragraph(words.evaluationHow);
  if (pooledWith !== null) pdf.paragraph(`${words.evaluationTogether}${pooledWith}.`);
  pdf.table(
    [
      [words.group, words.wrongAi, words.wrongHuman, words.difference, words.margin, words.result],
      ...comparisons.map((one) => [
        one.group,
        one.ai,
        one.human,
        one.difference,
        one.margin,
        words.status[one.result],
      ]),
    ],
    [
      { share: 1.8, align: 'left' },
      { share: 1.3, align: 'right' },
      { share: 1.3, align: 'right' },
      { share: 2.4, align: 'right' },
      { share: 1, align: 'right' },
      { share: 1.6, align: 'left' },
    ],
  );
}

function writeRecords({ pdf, words, language }: Writing, records: readonly EvidenceRecord[]): void {
  pdf.heading('H2', words.records);
  if (records.length === 0) pdf.paragraph(words.noRecords);
  for (const record of records) {
    pdf.heading('H3', words.evidence[record.type]);
    const { summary, documentDate } = record.content as { summary?: string; documentDate?: string | null };
    const standing = [
      words.status[record.status],
      ...(documentDate == null ? [] : [`${words.documentDate} ${dayText(documentDate, language)}`]),
      ...(record.validUntil === null ? [] : [`${words.validUntil} ${dayText(record.validUntil, language)}`]),
    ];
    pdf.paragraph(standing.join(' · '), { quiet: true });
    if (summary !== undefined && summary !== '') pdf.paragraph(summary);
  }
}

function writeDecisions({ pdf, words, language }: Writing, { decisions, overrides }: DossierPaper): void {
  pdf.heading('H2', words.decisions);
  if (decisions.length === 0) pdf.paragraph(words.noDecisions);
  else
    pdf.table(
      [
        [words.decidedAt, words.item, words.outcome],
        ...decisions.map(({ decidedAt, occasion, outcome }) => [
          moment(decidedAt, language),
          words.occasion[occasion],
          outcome.allowed ? words.allowed : words.refused,
        ]),
      ],
      [LEFT, LEFT, LEFT],
    );
  if (overrides.length === 0) return;
  pdf.heading('H2', words.overrides);
  for (const { reason, endsOn } of overrides) {
    pdf.paragraph(`${reason} (${words.endsOn} ${dayText(endsOn, language)})`);
  }
}

function moment(at: Date, language: DossierLanguage): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Berlin' } as const;
  return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', options).format(at);
}

function dayText(day: string, language: DossierLanguage): string {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', options).format(new Date(day));
}
