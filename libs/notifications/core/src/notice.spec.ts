import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '@allmende/platform-core';
import { markNoticesReadInput } from './notice.input.js';
import { canReadInbox } from './notice.policy.js';
import { forgottenBefore } from './notice.js';

const ID = '01900000-0000-7000-8000-000000000001';
const codesOf = (input: unknown) =>
  markNoticesReadInput.safeParse(input).error?.issues.map(({ message }) => message) ?? [];

describe('marking notices as read', () => {
  it('takes either ids or a moment', () => {
    expect(codesOf({ ids: [ID] })).toEqual([]);
    expect(codesOf({ allUpTo: new Date(0), ids: null })).toEqual([]);
  });

  it.each([
    ['neither', {}, 'IDS_OR_MOMENT'],
    ['both', { ids: [ID], allUpTo: new Date(0) }, 'IDS_OR_MOMENT'],
    ['what is no id', { ids: ['eins'] }, 'ID_UNREADABLE'],
    ['more than a page', { ids: Array.from({ length: 101 }, () => ID) }, 'TOO_MANY'],
    ['what is no moment', { allUpTo: new Date(Number.NaN) }, 'MOMENT_UNREADABLE'],
  ])('refuses %s', (_, input, code) => {
    expect(codesOf(input)).toContain(code);
  });
});

describe('the inbox', () => {
  it('is there for everybody with an account and for no visitor', () => {
    expect(canReadInbox(ANONYMOUS)).toBe(false);
    expect(canReadInbox({ ...ANONYMOUS, accountId: 'a' })).toBe(true);
  });

  it('forgets what was read half a year ago', () => {
    expect(forgottenBefore(new Date('2027-06-30T00:00:00Z'))).toEqual(new Date('2027-01-01T00:00:00Z'));
  });
});
