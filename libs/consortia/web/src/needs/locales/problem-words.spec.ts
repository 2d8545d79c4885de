import { describe, expect, test } from '@jest/globals';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

/** Every refusal that posting, changing, grouping and consenting can give. */
const CODES = [
  'CONSENT_NOT_ASKED',
  'CONSORTIUM_UNKNOWN',
  'CONTROL_CHARACTERS',
  'CURSOR_INVALID',
  'DAY_UNREADABLE',
  'DEADLINE_PASSED',
  'DEMO_AND_REAL_MIXED',
  'FIELD_REQUIRED',
  'ID_UNREADABLE',
  'INVISIBLE_CHARACTERS',
  'MESSAGE_TOO_LONG',
  'MET_BY_ONE',
  'NEED_CLOSED',
  'NOBODY_TO_INVITE',
  'NOT_A_WHOLE_NUMBER',
  'ORGANISATION_UNKNOWN',
  'PAGE_SIZE_OUT_OF_RANGE',
  'PROBLEM_REQUIRED',
  'PROBLEM_TOO_LONG',
  'PROJECT_UNKNOWN',
  'PURPOSE_REQUIRED',
  'PURPOSE_TOO_LONG',
  'REASON_REQUIRED',
  'REASON_TOO_LONG',
  'REGION_UNREADABLE',
  'REQUIRED',
  'STALE_VERSION',
  'SUGGESTION_CLOSED',
  'TASK_REQUIRED',
  'TITLE_REQUIRED',
  'TITLE_TOO_LONG',
  'TOO_LARGE',
  'TOO_LONG',
  'TOO_SMALL',
  'VISIBILITY_REQUIRED',
];

const keys = (texts: object, path = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' ? keys(value as object, `${path}${key}.`) : [`${path}${key}`],
  );

describe('the words about needs', () => {
  test.each([
    ['de', de],
    ['en', en],
  ])('have a sentence for every refusal in %s', (_language, texts) => {
    expect(Object.keys(texts.problems).sort()).toEqual(CODES);
  });

  test('are the same keys in both languages', () => {
    expect(keys(en).sort()).toEqual(keys(de).sort());
  });
});
