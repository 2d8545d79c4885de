import {
  canTransition,
  type Decision,
  decided,
  problem,
  type Problem,
  refused,
} from '@allmende/platform-core';
import { CLAIM_TRANSITIONS, type ClaimStatus } from './claim-status.js';
import { CLAIM_EVENTS, claimEvent } from './claim.events.js';
import type { Claim, ClaimPerson, ClaimStep, VerificationMeans } from './claim.js';

/** A decision about a claim as somebody takes it. */
export interface ClaimVerdict {
  readonly to: Exclude<ClaimStatus, 'claimed'>;
  /** How it was verified; null for every other verdict. */
  readonly means: VerificationMeans | null;
  readonly reason: string;
  readonly evidence: string;
}

/** Who decides about what, and what they had before them. */
export interface ClaimVerdictFacts {
  readonly claim: Claim;
  /** The organisation belongs to the invented demo region. */
  readonly demo: boolean;
  readonly decider: Pick<ClaimPerson, 'id' | 'demo'>;
  /** The version the decider saw; null where nobody looked, e.g. when a code is typed in. */
  readonly expectedVersion: number | null;
  readonly stepId: string;
  readonly now: Date;
}

/** What a verdict changes. */
export interface DecidedClaim {
  readonly claim: Claim;
  readonly step: ClaimStep;
}

const EVENT_OF = {
  verified: CLAIM_EVENTS.verified,
  rejected: CLAIM_EVENTS.rejected,
  withdrawn: CLAIM_EVENTS.withdrawn,
} as const;

/** Moves a claim along its table. Nobody decides about their own claim, and two editors never both decide. */
export function decideClaim(facts: ClaimVerdictFacts, verdict: ClaimVerdict): Decision<DecidedClaim> {
  const problems = whyNot(facts, verdict);
  if (problems.length > 0) return refused(problems);
  const { claim, decider, stepId, now } = facts;
  const { to, means, reason, evidence } = verdict;
  const decidedClaim: Claim = { ...claim, status: to, version: claim.version + 1, updatedAt: now };
  const step: ClaimStep = {
    ...{ id: stepId, claimId: claim.id, status: to, means, reason, evidence },
    ...{ accountId: decider.id, occurredAt: now },
  };
  return decided({ claim: decidedClaim, step }, [claimEvent(EVENT_OF[to], claim, means)]);
}

function whyNot(
  { claim, demo, decider, expectedVersion }: ClaimVerdictFacts,
  { to, means, reason }: ClaimVerdict,
): readonly Problem[] {
  if (expectedVersion !== null && expectedVersion !== claim.version) return [problem('STALE_VERSION')];
  if (!canTransition(CLAIM_TRANSITIONS, claim.status, to)) {
    return [problem('CLAIM_STATUS_FORBIDS', '', { status: claim.status })];
  }
  if (means === 'letter') return [];
  const problems: Problem[] = [];
  if (claim.claimantId === decider.id) problems.push(problem('OWN_CLAIM'));
  if (decider.demo && !demo) problems.push(problem('DEMO_STAYS_HOME'));
  if (reason === '') problems.push(problem('REASON_MISSING', 'reason'));
  return problems;
}
