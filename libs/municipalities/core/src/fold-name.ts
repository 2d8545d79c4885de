import { stripUmlauts, transcribeUmlauts } from '@allmende/platform-core';

/**
 * The spellings under which a text is found: with ä→ae and with ä→a, other marks taken off, anything but letters
 * and digits a blank, and «Sankt» also as «St» and the other way round.
 */
export function foldedForms(text: string): readonly string[] {
  const forms = new Set<string>();
  for (const spelled of [transcribeUmlauts(text), stripUmlauts(text)]) {
    const plain = plainWords(spelled);
    forms.add(plain);
    forms.add(plain.replace(/\bsankt\b/g, 'st'));
    forms.add(plain.replace(/\bst\b/g, 'sankt'));
  }
  return [...forms];
}

function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The three-letter pieces of each word, padded as pg_trgm does: two blanks before, one behind. */
export function trigramsOf(text: string): ReadonlySet<string> {
  const trigrams = new Set<string>();
  for (const word of text.split(' ')) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) trigrams.add(padded.slice(at, at + 3));
  }
  return trigrams;
}
