import { REPORT_KINDS, REPORT_PARTS, REPORT_STATUSES } from '@allmende/projects-core';
import { describe, expect, test } from '@jest/globals';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

/** What the rules and the schema of reports can answer at a field. */
const CODES = [
  'ALREADY_ANSWERED',
  'CONTROL_CHARACTERS',
  'ID_UNREADABLE',
  'MAIL_UNREADABLE',
  'NOT_PUBLISHED',
  'OUTCOME_MISSING',
  'PART_MISSING',
  'REASON_MISSING',
  'TOO_LONG',
  'WRONG_MISSING',
];

describe.each([
  ['German', de],
  ['English', en],
])('%s', (_language, words) => {
  test.each(CODES)('has a sentence for %s', (code) => {
    expect(words.problems).toHaveProperty(code);
  });

  test('names every kind, part and status', () => {
    for (const part of REPORT_PARTS) expect(words.where).toHaveProperty(part);
    for (const status of REPORT_STATUSES) expect(words.status).toHaveProperty(status);
    for (const kind of REPORT_KINDS) expect(words).toHaveProperty(kind);
  });
});
