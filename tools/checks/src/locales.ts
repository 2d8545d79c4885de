import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.ts';

type Words = { readonly [key: string]: unknown };

/** Every key of a locale file as a dotted path, with its sentence. */
export function flatten(words: Words, prefix = ''): ReadonlyMap<string, unknown> {
  const flat = new Map<string, unknown>();
  for (const [key, value] of Object.entries(words)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof value !== 'object' || value === null) flat.set(path, value);
    else for (const [inner, sentence] of flatten(value as Words, path)) flat.set(inner, sentence);
  }
  return flat;
}

function placeholders(sentence: unknown): string {
  const found = String(sentence).matchAll(/\{\{\s*-?\s*([\w.]+)/g);
  return [...new Set([...found].map((match) => match[1]))].sort().join(', ');
}

function emptyIn(language: string, words: ReadonlyMap<string, unknown>): readonly string[] {
  return [...words]
    .filter(([, sentence]) => typeof sentence !== 'string' || sentence.trim() === '')
    .map(([key]) => `${language}: "${key}" is empty or not a text`);
}

/** Compares the two languages of one domain: same keys, same placeholders, nothing empty. */
export function compareLocales(german: Words, english: Words): readonly string[] {
  const de = flatten(german);
  const en = flatten(english);
  const missing = [
    ...[...de.keys()].filter((key) => !en.has(key)).map((key) => `en: "${key}" is missing`),
    ...[...en.keys()].filter((key) => !de.has(key)).map((key) => `de: "${key}" is missing`),
  ];
  const otherPlaceholders = [...de]
    .filter(([key, sentence]) => en.has(key) && placeholders(sentence) !== placeholders(en.get(key)))
    .map(([key]) => `"${key}" has other placeholders in German than in English`);
  return [...missing, ...emptyIn('de', de), ...emptyIn('en', en), ...otherPlaceholders];
}

function readWords(path: string): Words {
  return JSON.parse(readFileSync(path, 'utf8')) as Words;
}

function complaintsIn(root: string, folder: string): readonly string[] {
  const german = join(root, folder, 'de.json');
  const english = join(root, folder, 'en.json');
  if (!existsSync(german) || !existsSync(english)) return [`${folder}: de.json and en.json belong together`];
  return compareLocales(readWords(german), readWords(english)).map((complaint) => `${folder}: ${complaint}`);
}

/** German and English say the same things. */
export const localesMatch: Check = {
  says: 'every sentence exists in German and in English',
  async complaints(root) {
    return globSync('{libs,apps}/**/src/**/locales', {
      cwd: root,
      exclude: ['**/node_modules', '**/dist'],
    }).flatMap((folder) => complaintsIn(root, folder));
  },
};
