import { ANONYMOUS, type Actor } from '@allmende/platform-core';
import { describe, expect, it } from '@jest/globals';
import { gatedUseAudiences, standingOf, type UserStanding } from './gated-use.js';
import { canReadAnswers, canSeeGatedUse, canWriteGatedUse } from './gated-use.policy.js';
import { saveRiskInputs, type SaveRiskInputs } from './save-risk-inputs.js';
import { someInputs } from './some-inputs.js';

const OWN = '019a4000-0000-7000-8000-00000000000f';
const OTHER = '019a4000-0000-7000-8000-0000000000f2';
const DRAFT = { organisationId: OWN, coOwnerIds: [], status: 'draft' } as const;
const now = new Date('2026-11-27T10:00:00Z');
const save = (changes: Partial<SaveRiskInputs> = {}) =>
  saveRiskInputs({
    projectId: '019a4000-0000-7000-8000-000000000001',
    organisationId: OWN,
    standing: { kind: 'owner', published: false },
    present: null,
    inputs: someInputs(),
    expectedVersion: 0,
    exemptionAccepted: false,
    newId: '019a4000-0000-7000-8000-0000000000a1',
    now,
    ...changes,
  });
const anActor = (role: 'author' | 'reader', organisationId = OWN): Actor => ({
  ...ANONYMOUS,
  accountId: '019a4000-0000-7000-8000-0000000000aa',
  audiences: ['PUBLIC', 'NETWORK', `ORGANISATION:${organisationId}`],
  memberships: [{ organisationId, organisationName: 'Stadt', ags: null, verified: true, role }],
});

describe('saving answers', () => {
  it('begins the use with the first save and tells what was answered and what follows', () => {
    const decision = save({ inputs: someInputs({ interactsWithPersons: 'yes' }) });
    if (!decision.ok) throw new Error('refused');
    expect(decision.changes).toMatchObject({
      version: 1,
      audiences: [`ORGANISATION:${OWN}`],
    });
    expect(decision.events[0]).toMatchObject({
      type: 'gate.inputs_saved',
      payload: { rule: 'R7', riskClass: 'limited', version: 1 },
    });
    const again = save({
      present: decision.changes,
      expectedVersion: 1,
      inputs: someInputs({ interactsWithPersons: 'no' }),
    });
    expect(again).toMatchObject({
      changes: { version: 2 },
      events: [{ payload: { answers: 'interactsWithPersons=no' } }],
    });
  });

  it('is refused when somebody was faster', () => {
    expect(save({ expectedVersion: 3 })).toMatchObject({
      problems: [{ code: 'STALE_VERSION', params: { expectedVersion: 3, currentVersion: 0 } }],
    });
  });
});

describe('whose use it is and who sees it', () => {
  it.each<[UserStanding, string, 'decided' | null]>([
    [{ kind: 'owner', published: false }, OWN, null],
    [{ kind: 'adopter', stage: 'decided' }, OTHER, 'decided'],
    [{ kind: 'adopter', stage: null }, OTHER, null],
  ])('stands as %j', (expected, organisationId, stage) => {
    expect(standingOf(DRAFT, organisationId, stage)).toEqual(expected);
  });

  it('is as open as the entry or the reuse', () => {
    expect(gatedUseAudiences(OWN, { kind: 'owner', published: true })).toEqual(['PUBLIC']);
    expect(gatedUseAudiences(OTHER, { kind: 'adopter', stage: 'operation' })).toEqual(['PUBLIC']);
    expect(gatedUseAudiences(OTHER, { kind: 'adopter', stage: null })).toEqual([`ORGANISATION:${OTHER}`]);
    const early = gatedUseAudiences(OTHER, { kind: 'adopter', stage: 'watching' });
    expect(canSeeGatedUse(anActor('reader', OTHER), { audiences: early })).toBe(true);
    expect(canSeeGatedUse(anActor('author', OWN), { audiences: early })).toBe(false);
  });

  it('is written by the writing roles of the organisation alone, and its answers are read by its people', () => {
    expect(canWriteGatedUse(anActor('author'), OWN)).toBe(true);
    expect(canWriteGatedUse(anActor('reader'), OWN)).toBe(false);
    expect(canWriteGatedUse(anActor('author', OTHER), OWN)).toBe(false);
    expect(canReadAnswers(anActor('reader'), OWN)).toBe(true);
    expect(canReadAnswers(ANONYMOUS, OWN)).toBe(false);
  });
});
