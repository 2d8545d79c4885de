import { describe, expect, it } from '@jest/globals';
import { claimOrganisation, type ClaimFacts } from './claim-organisation.js';
import { claimOrganisationInput } from './claim.input.js';
import type { MailDomain } from './mail-domain.js';
import { aPerson } from './testing/a-claim.js';

const NOW = new Date('2026-11-27T09:00:00Z');
const PROOF: MailDomain = {
  ...{
    id: 'd',
    domain: 'wattenau.example',
    subdomains: false,
    ags: '99101001',
    organisationId: null,
    kind: null,
  },
  ...{ source: 'Impressum', checkedOn: '2026-11-01' },
};

function facts(changes: Partial<ClaimFacts> = {}, typed: Record<string, unknown> = {}): ClaimFacts {
  const input = claimOrganisationInput.parse({
    kind: 'municipality',
    name: 'Stadt Wattenau',
    ags: '99101001',
    mailbox: 'rathaus@wattenau.example',
    ...typed,
  });
  return {
    ...{ claimant: aPerson(), input, existing: null, demoKey: true, openClaims: 0, proof: null, now: NOW },
    ids: { claim: 'c', organisation: 'o', steps: ['s1', 's2'] },
    ...changes,
  };
}

const codes = (changes: Partial<ClaimFacts>, typed: Record<string, unknown> = {}) => {
  const decision = claimOrganisation(facts(changes, typed));
  return decision.ok ? [] : decision.problems.map(({ code }) => code);
};

describe('claiming an organisation', () => {
  it('founds it unverified and waits for a decision', () => {
    expect(claimOrganisation(facts())).toMatchObject({
      ok: true,
      changes: {
        claim: { status: 'claimed', organisationId: 'o', claimantId: 'claimant', version: 1 },
        steps: [{ status: 'claimed', means: null }],
        found: true,
        verified: false,
      },
      events: [{ type: 'organisation.claimed', subjectId: 'o', payload: { claimId: 'c' } }],
    });
  });

  it('is verified at once when the proven address is at the official domain', () => {
    expect(claimOrganisation(facts({ proof: PROOF }))).toMatchObject({
      changes: {
        claim: { status: 'verified' },
        steps: [
          { status: 'claimed' },
          { status: 'verified', means: 'mail_domain', evidence: 'wattenau.example' },
        ],
        verified: true,
      },
      events: [{ type: 'organisation.claimed' }, { type: 'organisation.verified' }],
    });
  });

  it('takes over an organisation whose former claim was rejected, without founding it twice', () => {
    const existing = { id: 'old', name: 'Stadt Wattenau', taken: false };
    expect(claimOrganisation(facts({ existing }))).toMatchObject({
      changes: { claim: { organisationId: 'old' }, found: false },
    });
  });

  it.each([
    [
      'whose address is not proven',
      { claimant: aPerson({ emailVerifiedAt: null }) },
      {},
      ['MAIL_NOT_PROVEN'],
    ],
    [
      'that is there already, even from the official domain',
      { existing: { id: 'old', name: 'Stadt Wattenau', taken: true }, proof: PROOF },
      {},
      ['ORGANISATION_TAKEN'],
    ],
    ['when five claims wait already', { openClaims: 5 }, {}, ['TOO_MANY_OPEN_CLAIMS']],
    [
      'of a real place by an invented person',
      { claimant: aPerson({ demo: true }), demoKey: false },
      {},
      ['DEMO_STAYS_HOME'],
    ],
    ['as a municipality without a key', {}, { ags: null }, ['AGS_MISSING']],
    ['as a Kreis without a key', {}, { kind: 'district', ags: null }, ['DISTRICT_MISSING']],
    ['as a town with the key of a Kreis', {}, { districtKey: '99101' }, ['DISTRICT_UNEXPECTED']],
    ['as a company with a municipality key', {}, { kind: 'company' }, ['AGS_UNEXPECTED']],
    ['under a name with a Cyrillic letter', {}, { name: 'Stadt W\u0430ttenau' }, ['NAME_MIXES_SCRIPTS']],
  ] as const)('is refused for somebody or something: %s', (_case, changes, typed, expected) => {
    expect(codes(changes, typed)).toEqual(expected);
  });
});
