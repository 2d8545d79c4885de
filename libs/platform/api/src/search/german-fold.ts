const UMLAUT_PAIR = /ae|oe|(?<![aeiouq])ue/g;

/**
 * One spelling for all the ways German is typed: lower case, ß→ss, marks off, and ae/oe/ue as if typed for an umlaut
 * (ue not after a vowel or q, as in `neue` or `Quelle`). Text and query go through it alike, so Straßenschäden,
 * Strassenschaeden and Straßenschaden are the same word to an engine.
 */
export function foldGerman(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('de')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(UMLAUT_PAIR, (pair) => pair.charAt(0));
}

/** The folded words of a text in order, punctuation left out. */
export function foldedWords(text: string): string[] {
  return foldGerman(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words that carry no meaning in a search; folded. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'aber als am an auch auf aus bei beim bis da damit dann das dass dem den der des die dies diese diesem diesen ' +
    'dieser dieses doch durch ein eine einem einen einer eines er es fur hat haben ich ihr im in ins ist je kann kein ' +
    'keine konnen man mit nach nicht noch nur ob oder ohne sein sich sie sind so soll sollen uber um und uns unser ' +
    'unter vom von vor war was wenn wer werden wie wir wird wo zu zum zur zwischen the of and for'
  ).split(' '),
);
