import { describe, expect, test } from '@jest/globals';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

/** Every refusal that the rules and the input schemas of members can give, with the values it carries. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  ALREADY_A_MEMBER_YOURSELF: [],
  ALREADY_ADMIN: ['name'],
  ALREADY_INVITED: [],
  ALREADY_MEMBER: ['name'],
  ALREADY_REQUESTED: [],
  CONTROL_CHARACTERS: [],
  DEMO_ADDRESS_ONLY: [],
  DEMO_AND_REAL_MIXED: [],
  EMAIL_INVALID: [],
  EMAIL_NOT_PROVEN: [],
  FIELD_INVALID: [],
  FIELD_TOO_LONG: ['max'],
  HAND_OVER_NOT_OPEN: [],
  HAND_OVER_OPEN: [],
  ID_UNREADABLE: [],
  INVITATION_NOT_OPEN: [],
  LAST_ADMIN: [],
  MESSAGE_MISSING: [],
  NOT_A_MEMBER: [],
  ORGANISATION_UNKNOWN: [],
  OTHER_ADDRESS_INVITED: [],
  REASON_MISSING: [],
  REQUEST_NOT_OPEN: [],
  REQUIRED: [],
  ROLE_NOT_ALLOWED: ['role'],
  ROLES_CHANGED_MEANWHILE: ['name'],
  ROLES_MISSING: [],
};

const LANGUAGES = { de: de.problems, en: en.problems } as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

describe.each(Object.entries(LANGUAGES))('problems of members in %s', (_language, problems) => {
  test.each(Object.entries(CODES))('%s has words that use only the values it carries', (code, params) => {
    const sentence = problems[code];
    expect(sentence).toBeDefined();
    const used = [...(sentence ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
    expect(used.filter((name) => name === undefined || !params.includes(name))).toEqual([]);
  });

  test('are no others', () => {
    expect(Object.keys(problems).sort()).toEqual(Object.keys(CODES).sort());
  });
});
