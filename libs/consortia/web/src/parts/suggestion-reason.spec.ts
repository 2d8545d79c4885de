import { beforeAll, describe, expect, test } from '@jest/globals';
import { wordsIn } from '../testing/in-german.js';
import { reasonText, type ReasonAnswer } from './suggestion-reason.js';
import { NAMESPACE, type Words } from './use-words.js';

let de: Words;
let en: Words;

beforeAll(async () => {
  de = (await wordsIn('de')).getFixedT('de', NAMESPACE) as Words;
  en = (await wordsIn('en')).getFixedT('en', NAMESPACE) as Words;
});

const CASES: readonly (readonly [string, ReasonAnswer, string, string])[] = [
  ['the same Kreis', { code: 'SAME_KREIS' }, 'im selben Kreis', 'in the same district'],
  ['a distance', { code: 'NEARBY', kilometres: 9 }, '9 km entfernt', '9 km away'],
  [
    'a distance below one kilometre, not as zero',
    { code: 'NEARBY', kilometres: 0 },
    'weniger als 1 km entfernt',
    'less than 1 km away',
  ],
  [
    'the size class by its name',
    { code: 'SAME_SIZE_CLASS', sizeClass: 'small_town' },
    'gleiche Größenklasse (Kleinstadt)',
    'same size class (Small town)',
  ],
  [
    'one solution',
    { code: 'PROJECTS_IN_FIELD', count: 1 },
    'hat 1 Lösung in diesem Gestaltungsfeld',
    'has 1 solution in this field',
  ],
  [
    'several solutions',
    { code: 'PROJECTS_IN_FIELD', count: 3 },
    'hat 3 Lösungen in diesem Gestaltungsfeld',
    'has 3 solutions in this field',
  ],
];

describe('why a municipality is suggested', () => {
  test.each(CASES)('says %s in both languages', (_name, reason, german, english) => {
    expect(reasonText(de, reason)).toBe(german);
    expect(reasonText(en, reason)).toBe(english);
  });
});
