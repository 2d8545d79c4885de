import { describe, expect, it } from '@jest/globals';
import { CLAIM_STATUSES, CLAIM_TRANSITIONS, type ClaimStatus } from './claim-status.js';
import { type ClaimVerdict, type ClaimVerdictFacts, decideClaim } from './decide-claim.js';
import { aClaim } from './testing/a-claim.js';

const NOW = new Date('2026-11-27T09:00:00Z');
const BY_HAND: ClaimVerdict = {
  to: 'verified',
  means: 'editor',
  reason: 'Rückruf im Rathaus',
  evidence: 'Impressum',
};

function facts(changes: Partial<ClaimVerdictFacts> = {}): ClaimVerdictFacts {
  return {
    ...{ claim: aClaim(), demo: false, decider: { id: 'editor', demo: false } },
    ...{ expectedVersion: 1, stepId: 's', now: NOW },
    ...changes,
  };
}

const codes = (changes: Partial<ClaimVerdictFacts>, verdict: Partial<ClaimVerdict> = {}) => {
  const decision = decideClaim(facts(changes), { ...BY_HAND, ...verdict });
  return decision.ok ? [] : decision.problems.map(({ code }) => code);
};

describe('deciding about a claim', () => {
  const verdicts = (['verified', 'rejected', 'withdrawn'] as const).flatMap((to) =>
    CLAIM_STATUSES.map((from) => [from, to, CLAIM_TRANSITIONS[from].includes(to)] as const),
  );

  it.each(verdicts)('from %s to %s: %s', (from: ClaimStatus, to, allowed) => {
    const means = to === 'verified' ? 'editor' : null;
    const expected = allowed ? [] : ['CLAIM_STATUS_FORBIDS'];
    expect(codes({ claim: aClaim({ status: from }) }, { to, means })).toEqual(expected);
  });

  it('writes down who, how and why, and tells it without words of people', () => {
    expect(decideClaim(facts(), BY_HAND)).toEqual({
      ok: true,
      changes: {
        claim: { ...aClaim(), status: 'verified', version: 2, updatedAt: NOW },
        step: {
          ...{ id: 's', claimId: aClaim().id, status: 'verified', means: 'editor' },
          ...{ reason: 'Rückruf im Rathaus', evidence: 'Impressum', accountId: 'editor', occurredAt: NOW },
        },
      },
      events: [
        {
          type: 'organisation.verified',
          subjectId: aClaim().organisationId,
          payload: { claimId: aClaim().id, means: 'editor' },
        },
      ],
    });
  });

  it.each([
    ['of one who saw an older state', { expectedVersion: 2 }, {}, ['STALE_VERSION']],
    ['of the claimant', { decider: { id: 'claimant', demo: false } }, {}, ['OWN_CLAIM']],
    [
      'of an invented editor about a real office',
      { decider: { id: 'editor', demo: true } },
      {},
      ['DEMO_STAYS_HOME'],
    ],
    ['without a reason', {}, { reason: '' }, ['REASON_MISSING']],
  ] as const)('refuses a decision: %s', (_case, changes, verdict, expected) => {
    expect(codes(changes, verdict)).toEqual(expected);
  });

  it('lets an invented editor decide inside the invented region', () => {
    expect(codes({ decider: { id: 'editor', demo: true }, demo: true })).toEqual([]);
  });

  it('needs no reason and no other person when the code of a letter speaks', () => {
    const decider = { id: 'claimant', demo: false };
    const verdict = { means: 'letter', reason: '' } as const;
    expect(codes({ decider, expectedVersion: null }, verdict)).toEqual([]);
  });
});
