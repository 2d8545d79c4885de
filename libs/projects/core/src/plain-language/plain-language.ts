/** What makes a German text harder to read than it has to be. */
export const LANGUAGE_HINTS = ['long_sentence', 'passive', 'abbreviation'] as const;
export type LanguageHintKind = (typeof LANGUAGE_HINTS)[number];

/** One place to look at again; `excerpt` is the beginning of the sentence or the abbreviation itself. */
export interface LanguageHint {
  readonly kind: LanguageHintKind;
  readonly excerpt: string;
}

/** A sentence with more words asks for a second reading. */
export const LONGEST_SENTENCE = 25;

const EXCERPT = 60;
// Beyond, a text is no sentence, and the pattern for participles would take its time.
const READABLE = 1_000;

// Understood everywhere without being spelled out.
const KNOWN = [
  'KI',
  'IT',
  'EU',
  'CO2',
  'PDF',
  'PC',
  'USB',
  'WLAN',
  'GPS',
  'QR',
  'SMS',
  'LED',
  'DSGVO',
  'EUPL',
];
// Their dots end no sentence.
const DOTTED = /\b(?:z\. ?B|d\. ?h|u\. ?a|o\. ?ä|ca|bzw|usw|inkl|Nr|Abs|Art|Az|St|Dr)\./g;
const SENTENCE_END = /(?<=[^\d\s][.!?]["“)]?)\s+|\n+/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}/-]*/gu;
const AUXILIARY = /(?<!\p{L})(?:wird|werden|wurde|wurden|worden)(?!\p{L})/u;
// At the end of a clause, where German puts it; elsewhere such forms are mostly adjectives.
const PARTICIPLE =
  /(?<!\p{L})(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|zer|über|unter)\p{Ll}{2,}t|\p{Ll}{2,}iert)(?=\s+(?:und|oder|wird|werden|wurden?|worden)(?!\p{L})|\s*[,;:.!?)]|\s*$)/u;
const ABBREVIATION = /(?<![\p{L}\p{N}-])[A-ZÄÖÜ]{2,}\d?(?![\p{L}\p{N}])/gu;

/**
 * Hints for a German text, in the order of the text: sentences that are too long, passive ones, abbreviations that nobody
 * explains. Simple rules that miss things and see ghosts: hints for an author, never a reason to refuse.
 */
export function languageHints(text: string): readonly LanguageHint[] {
  const sentences = sentencesOf(text);
  return [
    ...sentences.filter((sentence) => wordsOf(sentence) > LONGEST_SENTENCE).map(hint('long_sentence')),
    ...sentences.filter(isPassive).map(hint('passive')),
    ...unexplained(text).map((excerpt) => ({ kind: 'abbreviation' as const, excerpt })),
  ];
}

/** The sentences of a text; line ends end a sentence too. */
export function sentencesOf(text: string): readonly string[] {
  const undotted = text.replace(DOTTED, (found) => found.replaceAll('.', '\u2024'));
  return undotted
    .split(SENTENCE_END)
    .map((sentence) => sentence.replaceAll('\u2024', '.').trim())
    .filter((sentence) => sentence !== '');
}

function wordsOf(sentence: string): number {
  return sentence.match(WORD)?.length ?? 0;
}

function isPassive(sentence: string): boolean {
  return sentence.length <= READABLE && AUXILIARY.test(sentence) && PARTICIPLE.test(sentence);
}

function unexplained(text: string): readonly string[] {
  const found = new Set(text.match(ABBREVIATION) ?? []);
  return [...found].filter(
    (name) => !KNOWN.includes(name) && !text.includes(`(${name})`) && !text.includes(`${name} (`),
  );
}

function hint(kind: LanguageHintKind): (sentence: string) => LanguageHint {
  return (sentence) => ({
    kind,
    excerpt: sentence.length > EXCERPT ? `${sentence.slice(0, EXCERPT).trimEnd()} …` : sentence,
  });
}
