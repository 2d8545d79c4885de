import { describe, expect, it } from '@jest/globals';
import { someInputs } from '../inputs/some-inputs.js';
import type { GateFacts } from '../matrix/checklist.js';
import { EVIDENCE_TYPES } from '../records/evidence-type.js';
import { RULE_SET, writeDecision } from './gate-decision.js';
import { replayDecision } from './replay-decision.js';

const facts: GateFacts = {
  inputs: someInputs(),
  records: EVIDENCE_TYPES.map((type) => ({
    ...{ id: `r-${type}`, type, status: 'met', validUntil: null, acceptedAt: '2026-11-01T10:00:00.000Z' },
    releasedTo: type === 'release_decision' ? 'operation' : null,
  })),
  override: null,
  milestones: { edition: '1', dates: {} },
  version: { id: 'v1', label: '1.0' },
  today: '2026-11-27',
};
const entryOf = (own: GateFacts) =>
  writeDecision({
    use: { projectId: 'p', organisationId: 'o' },
    ...{ occasion: 'entry', to: 'operation', cause: null, facts: own, accountId: null, newId: 'd' },
    now: new Date('2026-11-27T10:00:00Z'),
  });

describe('a decision that is recomputed', () => {
  it('comes out again under the edition it was made with', () => {
    const kept = entryOf(facts);
    expect(kept).toMatchObject({ ruleSet: RULE_SET, outcome: { allowed: true } });
    expect(replayDecision(kept)).toEqual([]);
  });

  it.each(['2026-11', '2026-11.2'])(
    'comes out again under %s, before the version had to be named',
    (ruleSet) => {
      const { version: _unknown, ...before } = facts;
      const now = entryOf({ ...facts, version: null });
      expect(now.outcome).toMatchObject({ allowed: false, stops: ['VERSION_NOT_NAMED'] });
      const snapshot = { ...now.snapshot, facts: before as GateFacts };
      const kept = { ...entryOf(facts), ruleSet, snapshot };
      expect(replayDecision(kept)).toEqual([]);
      // The same facts under the rules of today do not let it through.
      expect(replayDecision({ ...kept, ruleSet: RULE_SET }).map(({ field }) => field)).toContain('allowed');
    },
  );
});
