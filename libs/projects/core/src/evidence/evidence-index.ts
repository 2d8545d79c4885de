import type { LifecycleState } from '../lifecycle-state.js';
import type { EvidenceFacts } from './evidence-facts.js';
import { EVIDENCE_KEYS, EVIDENCE_TABLE, type EvidencedStep, type EvidenceKey } from './evidence-table.js';
import { standingsOf, yearlyStandings, type EvidenceStanding } from './step-evidence.js';

/** One line of the public index: what is there since when, and what is missing although the state calls for it. */
export interface IndexedEvidence extends EvidenceStanding {
  readonly isThere: boolean;
  /** The day the piece itself carries, an ISO date; null where it has none or is missing. */
  readonly day: string | null;
}

/** The straight way into each state; where somebody ended is not known from the state alone. */
const WAY_INTO: Readonly<Record<LifecycleState, readonly EvidencedStep[]>> = {
  idea: [],
  concept: ['idea>concept'],
  pilot: ['idea>concept', 'concept>pilot'],
  operation: ['idea>concept', 'concept>pilot', 'pilot>operation'],
  discontinued: ['pilot>discontinued'],
};

/**
 * What a project in this state can show, in the order of the handbook. An entry may begin in a late state because its
 * authors say so; the index then tells honestly what is still missing.
 */
export function evidenceIndex(facts: EvidenceFacts): readonly IndexedEvidence[] {
  if (facts.project.origin !== 'municipality') return [];
  const { state } = facts.project;
  // Looking back, a pilot that ended is no fault: the step into it is over.
  const past = WAY_INTO[state].flatMap((step) => standingsOf(facts, EVIDENCE_TABLE[step] ?? [], state));
  const all = [...past, ...(state === 'operation' ? yearlyStandings(facts) : [])].filter(
    (standing) => standing.key !== 'pilot_end' || state === 'pilot',
  );
  return EVIDENCE_KEYS.flatMap((key) => {
    const found = all.find((standing) => standing.key === key);
    return found === undefined ? [] : [indexed(found, facts)];
  });
}

function indexed(standing: EvidenceStanding, facts: EvidenceFacts): IndexedEvidence {
  const isThere = standing.problems.length === 0;
  return { ...standing, isThere, day: isThere ? dayOf(standing.key, facts) : null };
}

const DAYS: Readonly<Partial<Record<EvidenceKey, (facts: EvidenceFacts) => readonly (string | null)[]>>> = {
  reuse_check: ({ evidence }) => [evidence.reuseCheck.searchedOn],
  dpia_screening: ({ evidence }) => [evidence.dpia.decidedOn],
  ai_system_decision: ({ evidence }) => [evidence.aiSystem.decidedOn],
  funding_decision: ({ evidence }) => [evidence.funding.decidedOn],
  success_criteria: ({ evidence }) => evidence.criteria.map(({ fixedOn }) => fixedOn),
  participation: ({ evidence }) =>
    evidence.groups.flatMap(({ participations }) => participations.map(({ heldOn }) => heldOn)),
  pilot_end: ({ evidence }) => [evidence.pilotEndsOn],
  evaluation: ({ evidence }) => [evidence.evaluation.evaluatedOn],
  monitoring_report: ({ evidence }) => evidence.monitoring.map(({ reportedOn }) => reportedOn),
  disposal_record: ({ evidence }) => [evidence.disposal.disposedOn],
};

function dayOf(key: EvidenceKey, facts: EvidenceFacts): string | null {
  const days = DAYS[key]?.(facts) ?? [];
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}
