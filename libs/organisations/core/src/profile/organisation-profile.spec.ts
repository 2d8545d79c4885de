import { describe, expect, it } from '@jest/globals';
import {
  type Actor,
  ANONYMOUS,
  audienceKeys,
  comparableName,
  type Membership,
} from '@allmende/platform-core';
import fc from 'fast-check';
import { aProfile } from './a-profile.js';
import { profileContentInput } from './organisation-profile.input.js';
import { EMPTY_PROFILE, PROFILE_LIMITS } from './organisation-profile.js';
import { canSeeProfile, canWriteProfile } from './organisation-profile.policy.js';
import { saveOrganisationProfile } from './save-organisation-profile.js';

const town = { id: '01900000-0000-7000-8000-0000000000f1', ags: '99101001' };
const now = new Date('2026-11-27T10:00:00Z');
const untold = {
  organisationId: town.id,
  content: EMPTY_PROFILE,
  audiences: [],
  version: 0,
  savedAt: null,
} as const;

function member(changes: Partial<Membership> = {}): Actor {
  const memberships: Membership[] = [
    {
      organisationId: town.id,
      organisationName: 'Musterstadt',
      ags: town.ags,
      verified: true,
      role: 'author',
      ...changes,
    },
  ];
  return { ...ANONYMOUS, accountId: 'anna', memberships, audiences: audienceKeys(memberships) };
}

const codes = (changes: object) =>
  (profileContentInput.safeParse({ ...EMPTY_PROFILE, ...changes }).error?.issues ?? []).map(
    ({ message, path }) => `${message} ${path.join('.')}`,
  );
const procedure = (name: string) => ({ name, availability: 'present', hasInterface: null });

describe('the profile of an office', () => {
  it('is written by its own people once it is verified, and only for a municipality', () => {
    expect(canWriteProfile(member(), town)).toBe(true);
    expect(canWriteProfile(member({ verified: false }), town)).toBe(false);
    expect(canWriteProfile(member({ role: 'reader' }), town)).toBe(false);
    expect(canWriteProfile(member({ readsOnly: true }), town)).toBe(false);
    expect(canWriteProfile(member({ organisationId: 'another' }), town)).toBe(false);
    expect(canWriteProfile(member(), { ...town, ags: null })).toBe(false);
    expect(canWriteProfile(ANONYMOUS, town)).toBe(false);
  });

  it('is read by its own people until the office lets the network read it', () => {
    const save = (content: typeof EMPTY_PROFILE) =>
      saveOrganisationProfile({ before: untold, content, expectedVersion: 0, now });
    const [kept, open] = [save(EMPTY_PROFILE), save(aProfile())];
    const stranger = member({ organisationId: 'another', ags: '99101002' });
    const seen = (decision: typeof kept) =>
      [member(), stranger, ANONYMOUS].map(
        (actor) => decision.ok && canSeeProfile(actor, { audiences: decision.changes.audiences }),
      );
    expect(seen(kept)).toEqual([true, false, false]);
    expect(seen(open)).toEqual([true, true, false]);
    expect(open.ok && open.events.map(({ type }) => type)).toEqual(['organisation.profile_opened']);
    expect(kept.ok && kept.events).toEqual([]);
  });

  it('refuses what was written on an older version', () => {
    const decision = saveOrganisationProfile({
      before: { ...untold, version: 3 },
      content: EMPTY_PROFILE,
      expectedVersion: 2,
      now,
    });
    expect(decision).toMatchObject({ ok: false, problems: [{ code: 'STALE_VERSION' }] });
  });

  it.each([
    [
      'two spellings of one procedure',
      { procedures: [procedure('Muster-Kataster'), procedure('MUSTER KATASTER')] },
      'NAMED_TWICE procedures',
    ],
    ['a procedure without a name', { procedures: [procedure(' - ')] }, 'NAME_MISSING procedures.0.name'],
    ['hidden characters', { itProvider: 'Muster\u200bIT' }, 'CONTROL_CHARACTERS itProvider'],
    ['letters that run backwards', { itProvider: 'Muster\u202eTI' }, 'CONTROL_CHARACTERS itProvider'],
    ['a text of 100,000 characters', { itProvider: 'x'.repeat(100_000) }, 'FIELD_TOO_LONG itProvider'],
    ['half a day', { capacityDays: 0.5 }, 'NOT_A_WHOLE_NUMBER capacityDays'],
    ['less than no day', { capacityDays: -1 }, 'DAYS_OUT_OF_RANGE capacityDays'],
    [
      'more procedures than any office has',
      { procedures: Array.from({ length: PROFILE_LIMITS.procedures + 1 }, (_, at) => procedure(`P${at}`)) },
      'TOO_MANY procedures',
    ],
  ])('refuses %s', (_, changes, code) => {
    expect(codes(changes)).toEqual([code]);
  });

  it('compares names whatever the spelling', () => {
    expect(comparableName('Straßen-Kataster  PRO')).toBe(comparableName('strassenkataster pro'));
    expect(comparableName('C++')).not.toBe(comparableName('C#'));
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(comparableName(comparableName(name))).toBe(comparableName(name));
      }),
    );
  });
});
