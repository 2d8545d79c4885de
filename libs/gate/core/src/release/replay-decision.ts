import { type DecidedOutcome, decidedOutcome, type GateDecision, RULE_SETS } from './gate-decision.js';

/** One figure of a decision that does not come out as it was kept, both sides as JSON. */
export interface ReplayDifference {
  readonly decisionId: string;
  readonly field: string;
  readonly kept: string;
  readonly recomputed: string;
}

/** A decision as it lies in the database, with the seal of the row and that of what the row says now. */
export interface KeptDecision extends Omit<GateDecision, 'decidedAt'> {
  readonly seals?: { readonly kept: string; readonly now: string };
}

type Difference = Omit<ReplayDifference, 'decisionId'>;

/**
 * Recomputes a decision from its snapshot alone; empty when it comes out as it was kept. Somebody may have altered the row
 * in any way, so nothing of it is taken to be as the types say.
 */
export function replayDecision(decision: KeptDecision): readonly ReplayDifference[] {
  return [...outcomeDifferences(decision), ...sealDifference(decision)].map((difference) => ({
    decisionId: decision.id,
    ...difference,
  }));
}

function outcomeDifferences(decision: KeptDecision): readonly Difference[] {
  const rules = Object.hasOwn(RULE_SETS, decision.ruleSet) ? RULE_SETS[decision.ruleSet] : undefined;
  if (rules === undefined) return [{ field: 'ruleSet', kept: decision.ruleSet, recomputed: 'unknown' }];
  try {
    const again = decidedOutcome(rules(decision.snapshot.facts, decision.to));
    return [
      ...fieldDifferences(decision.outcome, again),
      ...editionDifference(decision),
      ...occasionDifference(decision, again),
    ];
  } catch (error) {
    return [{ field: 'snapshot', kept: 'not readable', recomputed: String(error) }];
  }
}

function fieldDifferences(kept: Partial<DecidedOutcome>, again: DecidedOutcome): readonly Difference[] {
  const fields = new Set([...Object.keys(again), ...Object.keys(kept)]) as Set<keyof DecidedOutcome>;
  return [...fields]
    .map((field) => ({
      field,
      kept: JSON.stringify(kept[field] ?? null),
      recomputed: JSON.stringify(again[field] ?? null),
    }))
    .filter((field) => field.kept !== field.recomputed);
}

function editionDifference({ milestonesEdition, snapshot }: KeptDecision): readonly Difference[] {
  const { edition } = snapshot.facts.milestones;
  if (edition === milestonesEdition) return [];
  return [{ field: 'milestonesEdition', kept: milestonesEdition, recomputed: edition }];
}

/** What was signed or entered was allowed, what was put back was not. */
function occasionDifference({ occasion }: KeptDecision, { allowed }: DecidedOutcome): readonly Difference[] {
  if (allowed === (occasion !== 'suspension')) return [];
  return [{ field: 'occasion', kept: occasion, recomputed: allowed ? 'allowed' : 'refused' }];
}

function sealDifference({ seals }: KeptDecision): readonly Difference[] {
  if (seals === undefined || seals.kept === seals.now) return [];
  return [{ field: 'seal', kept: seals.kept, recomputed: seals.now }];
}
