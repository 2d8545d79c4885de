import { type Problem, problem } from '@allmende/platform-core';
import { composedPassword, passwordProblems } from './password.js';

/** What is known about a new password besides its characters. */
export interface PasswordFacts {
  /** Name and addresses of the person, which are the first guess of everybody who knows them. */
  readonly ownWords: readonly string[];
  /** True when it stands in a list that attackers try. */
  readonly known: boolean;
  readonly path: string;
}

/** The name of this place, which people put into the password for it. */
const HOUSE_WORD = 'allmende';

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** How many digits and signs around a word are seen as mere decoration. */
const DECORATION = 8;
const SHORTEST_WORD = 4;

/** Rows of keys and signs that fingers run along. */
const ROWS = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertzuiopüasdfghjklöäyxcvbnm',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6zhn7ujm',
  '1qay2wsx3edc4rfv5tgb6zhn7ujm',
  '1q2w3e4r5t6z7u8i9o0p',
  '1q2w3e4r5t6y7u8i9o0p',
];

/** Why a new password may not be used: its length first, then whether it is easy to guess or known to attackers. */
export function newPasswordProblems(
  password: string,
  { ownWords, known, path }: PasswordFacts,
): readonly Problem[] {
  const length = passwordProblems(password, path);
  if (length.length > 0) return length;
  if (isMadeOf(password, ownWords)) return [problem('PASSWORD_EASY_TO_GUESS', path)];
  return known || isRun(password) ? [problem('PASSWORD_KNOWN_TO_ATTACKERS', path)] : [];
}

/**
 * The words behind a password as attackers try them: without regard to case, with digits for letters, with digits and
 * signs around it, said twice, backwards. A list is asked for each of them.
 */
export function obviousForms(password: string): readonly string[] {
  const plain = composedPassword(password).toLowerCase();
  const forms = new Set<string>([plain]);
  for (const core of undecorated(plain)) {
    for (const form of [core, unleeted(core), core.replace(/[\s._-]+/g, '')]) {
      forms.add(form);
      forms.add(repeatedPart(form));
      forms.add([...form].reverse().join(''));
    }
  }
  return [...forms].filter((form) => form.length >= SHORTEST_WORD);
}

/** True when nothing is left of the password once the person's own words are known. */
function isMadeOf(password: string, ownWords: readonly string[]): boolean {
  const words = new Set(
    [HOUSE_WORD, ...ownWords.flatMap(spellings)].filter((word) => word.length >= SHORTEST_WORD),
  );
  return obviousForms(password).some((form) => words.has(form) || words.has(lettersOf(form)));
}

/** The whole, without blanks and signs, and of an address the part before the @. */
function spellings(word: string): string[] {
  const plain = composedPassword(word).toLowerCase();
  const before = plain.split('@', 1)[0] ?? '';
  return [plain, lettersOf(plain), before, lettersOf(before)];
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]+/gu, '');
}

function unleeted(text: string): string {
  return [...text].map((sign) => LEET[sign] ?? sign).join('');
}

/** The text without some or all of the digits and signs at its ends: any of them may stand for a letter. */
function undecorated(text: string): string[] {
  const before = /^[^\p{L}]*/u.exec(text)?.[0].length ?? 0;
  const after = /[^\p{L}]*$/u.exec(text)?.[0].length ?? 0;
  const cores: string[] = [];
  for (let left = 0; left <= Math.min(before, DECORATION); left += 1) {
    for (let right = 0; right <= Math.min(after, DECORATION - left); right += 1) {
      cores.push(text.slice(left, text.length - right));
    }
  }
  return cores;
}

/** Of `geheimgeheim` the part `geheim`; of anything else the whole. */
function repeatedPart(text: string): string {
  const at = (text + text).indexOf(text, 1);
  return at > 0 && at < text.length ? text.slice(0, at) : text;
}

/** True for a row of keys, a row of digits, or a few signs over and over. */
function isRun(password: string): boolean {
  const plain = composedPassword(password).toLowerCase();
  const part = repeatedPart(plain);
  if (part.length < SHORTEST_WORD + 1 && part.length < plain.length) return true;
  const backwards = [...part].reverse().join('');
  return ROWS.some((row) => row.includes(part) || row.includes(backwards));
}
