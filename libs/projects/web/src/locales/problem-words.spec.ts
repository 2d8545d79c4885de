import { EMPTY_PROJECT_CONTENT, projectCompleteness } from '@allmende/projects-core';
import { describe, expect, test } from '@jest/globals';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

/** What the rules, the schema and the use cases of projects can answer, besides what is missing. */
const FURTHER_CODES = [
  'ALREADY_PUBLISHED',
  'CONTROL_CHARACTERS',
  'CURSOR_INVALID',
  'DUPLICATE',
  'FIELD_INVALID',
  'FIELD_TOO_LONG',
  'FIELD_TOO_SHORT',
  'KREIS_KEY_UNREADABLE',
  'LAND_KEY_UNREADABLE',
  'MUNICIPALITY_MERGED',
  'MUNICIPALITY_MISSING',
  'MUNICIPALITY_NOT_OWN',
  'MUNICIPALITY_UNKNOWN',
  'NOT_A_DRAFT',
  'NOT_A_WEB_ADDRESS',
  'NOT_PUBLISHED',
  'ORIGIN_UNCLEAR',
  'PRIMARY_FIELD_REPEATED',
  'STALE_VERSION',
  'STATE_CHANGES_SEPARATELY',
  'TOO_LONG',
  'TOO_MANY',
  'TRANSITION_NOT_ALLOWED',
];

const missing = [
  { ...EMPTY_PROJECT_CONTENT, state: 'discontinued' as const },
  { ...EMPTY_PROJECT_CONTENT, contactMailbox: 'kein Postfach' },
].flatMap((content) => projectCompleteness(content).parts.flatMap(({ requirements }) => requirements));
const missingCodes = [...new Set(missing.map(({ code }) => code))];

describe.each([
  ['German', de],
  ['English', en],
])('%s', (_language, words) => {
  test.each([...missingCodes, ...FURTHER_CODES])('has a sentence for %s', (code) => {
    expect(words.problems).toHaveProperty(code);
  });

  test.each(missingCodes)('has a short name for what %s misses', (code) => {
    expect(words.missing).toHaveProperty(code);
  });
});
