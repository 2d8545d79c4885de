import { trigramsOf } from '@allmende/municipalities-core';
import { transcribeUmlauts } from '@allmende/platform-core';

/** Words that every need has in common and that therefore make no two of them alike; transcribed. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'erst erste ersten finden frueher heute schnell schneller spaet aber alle allen aller alles als also andere anderen auch auf aus bei beim bereits bisher bleibt brauchen braucht ' +
    'damit dann das dass dauert dem den denn der deren des deshalb die dies diese diesem diesen dieser dieses doch durch eine ' +
    'einem einen einer eines etwa etwas fuer gern gibt haben hat ihre ihrem ihren ihrer immer ist jede jeden jeder jedes ' +
    'jetzt kann kein keine keinen koennen konnten kosten lange mehr mehrere mit moechten muss muessen nach nicht noch nur oder ohne ' +
    'pro schon sehr seit sich sie sind soll sollen sondern sowie suchen sucht uber ueber und uns unser unsere unserem ' +
    'unseren unserer unter viel viele vielen vom von vor was weil welche wenn wer werden wie wieder wir wird wollen wurde zeit ' +
    'zum zur zwei zwischen bedarf bedarfe buerger buergerinnen digital digitale digitalen einsatz gemeinde gemeinden hilfe ' +
    'intelligenz jahr jahre kommune kommunen kuenstliche kuenstlicher loesung loesungen mitarbeitende personal problem projekt ' +
    'rathaus software stadt staedte stunden system systeme unterstuetzung verwaltung woche wochen'
  ).split(' '),
);

const SHORTEST = 4;

/** Two spellings or forms of one word share at least this part of their three-letter pieces: Schlagloch, Schlaglöcher. */
const SAME_WORD = 0.6;

/** The words of a text that say what it is about, each once, in the order in which they come. */
export function meaningfulWords(text: string): readonly string[] {
  const words = transcribeUmlauts(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => word.length >= SHORTEST && !EMPTY_WORDS.has(word));
}

/**
 * The words that two texts share, in the same or a similar form; each counts once on both sides. The answer does not
 * depend on which text comes first.
 */
export function sharedWords(one: string, other: string): readonly string[] {
  const [first, second] = one < other ? [one, other] : [other, one];
  const right = new Set([...meaningfulWords(second)].sort());
  const left = [...meaningfulWords(first)].sort();
  // First what is spelt alike, so that a similar word never takes the place of an equal one.
  const common = left.filter((word) => right.delete(word));
  for (const word of left.filter((candidate) => !common.includes(candidate))) {
    const match = [...right].find((candidate) => isSameWord(word, candidate));
    if (match === undefined) continue;
    right.delete(match);
    common.push(word);
  }
  return common;
}

function isSameWord(one: string, other: string): boolean {
  const left = trigramsOf(one);
  const right = trigramsOf(other);
  const shared = [...left].filter((piece) => right.has(piece)).length;
  return (2 * shared) / (left.size + right.size) >= SAME_WORD;
}
