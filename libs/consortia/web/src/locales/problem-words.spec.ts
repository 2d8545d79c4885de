import { describe, expect, test } from '@jest/globals';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

/** Every refusal the rules, the input schemas and the commands of consortia can give, with the values it carries. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  ALREADY_A_PARTNER: ['name'],
  ALREADY_INVITED: ['name'],
  ALREADY_LEAD: ['name'],
  CANNOT_INVITE_ITSELF: [],
  CONSORTIUM_DISSOLVED: [],
  DECLINE_REASON_MISSING: [],
  INVITATION_ALREADY_ANSWERED: ['status'],
  INVITATION_EXPIRED: ['expiresAt'],
  INVITATION_WITHDRAWN: [],
  KEY_TAKEN: [],
  LEAD_MISSING: [],
  LEAD_MUST_BE_HANDED_OVER: [],
  LEAD_NEEDS_PARTNER: ['name', 'role'],
  NOT_A_PARTNER: [],
  ORGANISATION_UNKNOWN: [],
  PROJECT_UNKNOWN: [],
  SECOND_LEAD: ['name'],
  STALE_VERSION: [],
  AGS_INVALID: [],
  ID_UNREADABLE: [],
  LAND_KEY_UNREADABLE: [],
  KREIS_KEY_UNREADABLE: [],
  REQUIRED: [],
  TOO_LONG: ['max'],
  TOO_MANY: ['max'],
  TOO_LARGE: ['max'],
  TOO_SMALL: ['min'],
  CONTROL_CHARACTERS: [],
  FIELD_INVALID: [],
  FIELD_TOO_LONG: ['max'],
  FIELD_TOO_SHORT: ['min'],
  CURSOR_INVALID: [],
  PAGE_SIZE_OUT_OF_RANGE: ['min', 'max'],
};

const LANGUAGES = { de: de.problems, en: en.problems } as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

describe.each(Object.entries(LANGUAGES))('problems in %s', (_language, problems) => {
  test.each(Object.entries(CODES))('%s has words that use only the values it carries', (code, params) => {
    const sentence = problems[code];
    expect(sentence).toBeDefined();
    const used = [...(sentence ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
    expect(used.filter((name) => name === undefined || !params.includes(name))).toEqual([]);
  });
});
