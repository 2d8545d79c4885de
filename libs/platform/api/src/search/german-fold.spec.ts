import { describe, expect, it } from '@jest/globals';
import { foldedWords, foldGerman } from './german-fold.js';
import { markMatches } from './mark-matches.js';
import { isWithinErrors } from './within-errors.js';
import { readQuestion } from './question.js';
import type { SearchIndexDefinition } from './search-engine.js';

const INDEX: SearchIndexDefinition = {
  name: 'thing',
  searchable: ['title'],
  describing: ['title'],
  facets: [],
  sortable: [],
  synonymGroups: [
    ['kita', 'kindertagesstätte'],
    ['ki', 'künstliche intelligenz'],
  ],
  neighbours: [],
  exactWords: [],
  protectedWords: ['ozg', 'eakte'],
};

function marked(text: string, query: string): string {
  const pieces = markMatches(text, readQuestion(INDEX, query));
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  return pieces.map((piece) => (piece.hit ? `[${piece.text}]` : piece.text)).join('');
}

describe('One spelling for all', () => {
  it.each([
    ['Straßenschäden', 'strassenschaden'],
    ['Strassenschaeden', 'strassenschaden'],
    ['STRASSENSCHADEN', 'strassenschaden'],
    ['Über', 'uber'],
    ['Ueber', 'uber'],
    ['neue Quelle', 'neue quelle'],
    ['Cafe\u0301', 'cafe'],
    ['İzmir', 'izmir'],
  ])('folds %s to %s', (text, folded) => expect(foldGerman(text)).toBe(folded));

  it('splits at everything that is neither letter nor digit', () => {
    expect(foldedWords('Kita-App, „D115“: (neu)')).toEqual(['kita', 'app', 'd115', 'neu']);
  });
});

describe('What is asked', () => {
  it('takes a phrase of the synonym list as one term and leaves out words without meaning', () => {
    const terms = readQuestion(INDEX, 'künstliche Intelligenz für die Kita');
    expect(terms.map((term) => term.words.join(' '))).toEqual(['kunstliche intelligenz', 'kita']);
    expect(terms[1]?.meanings).toEqual([['kita'], ['kindertagesstatte']]);
  });

  it('asks for words without meaning when there is nothing else', () => {
    expect(readQuestion(INDEX, 'für die').map((term) => term.words[0])).toEqual(['fur', 'die']);
  });

  it.each([
    ['eakte', false],
    ['co2neutral', false],
    ['haus', false],
    ['häuser', true],
  ])('guesses at typing errors in %s: %s', (word, expected) => {
    expect(readQuestion(INDEX, word)[0]?.mayBeMistyped).toBe(expected);
  });
});

describe('Marking what was found', () => {
  it.each([
    ['Straßenschäden erkennen', 'strassenschaeden', '[Straßenschäden] erkennen'],
    ['Straßenschäden erkennen', 'Straßenschden erkenen', '[Straßenschäden] [erkennen]'],
    ['Alle Straßenschäden', 'Schaden', 'Alle [Straßenschäden]'],
    ['Neue Kindertagesstätte', 'Kita', 'Neue [Kindertagesstätte]'],
    ['Mit künstlicher Intelligenz', 'KI', 'Mit [künstlicher] [Intelligenz]'],
    ['Die künstliche Intelligenz', 'KI', 'Die [künstliche] [Intelligenz]'],
    ['Ein Kiosk', 'KI', 'Ein Kiosk'],
    ['<b>fett</b>', 'fett', '<b>[fett]</b>'],
    ['', 'fett', ''],
  ])('marks in «%s» for «%s»', (text, query, expected) => expect(marked(text, query)).toBe(expected));

  it('counts letters put in, left out, changed and swapped', () => {
    expect(isWithinErrors('wohngeld', 'wonhgeld', 1)).toBe(true);
    expect(isWithinErrors('wohngeld', 'wonhgedl', 1)).toBe(false);
    expect(isWithinErrors('erkennen', 'erkenen', 1)).toBe(true);
    expect(isWithinErrors('erkennen', 'erkannt', 1)).toBe(false);
    expect(isWithinErrors('abc', 'abcde', 1)).toBe(false);
  });
});
