import { problem, type Problem } from '@allmende/platform-core';
import { automationObstacles } from '../inputs/hard-stop.js';
import { classifyRisk, type RiskClass, type RiskFinding, type RiskRule } from '../inputs/risk-class.js';
import { checklist, type ChecklistItem, type GateFacts, isExemptionAccepted } from '../matrix/checklist.js';
import { traitsOf } from '../matrix/matrix-conditions.js';
import type { GateStep } from '../use-key.js';

/** What the gate says of one step. */
export interface GateOutcome {
  readonly to: GateStep;
  readonly riskClass: RiskClass;
  readonly rule: RiskRule;
  readonly strict: boolean;
  /** A person decides, the machine's answer is recorded and has no effect: so a sovereign or high-risk pilot runs. */
  readonly shadowMode: boolean;
  /** What no record cures: prohibited, not classified, not lawful, or nobody knows of which version it is. */
  readonly stops: readonly Problem[];
  readonly items: readonly ChecklistItem[];
  readonly allowed: boolean;
  /** The override without which it would not be allowed; null where it is not needed. */
  readonly overrideId: string | null;
}

/** The finding of the questionnaire, with an exemption counted only where its reason was accepted. */
export function findingOf(facts: GateFacts): RiskFinding {
  return classifyRisk({ inputs: facts.inputs, exemptionAccepted: isExemptionAccepted(facts) });
}

/** Whether a use may take a step, and everything that speaks against it. Depends on the facts alone. */
export function decideGate(facts: GateFacts, to: GateStep): GateOutcome {
  const finding = findingOf(facts);
  const { strict } = traitsOf(facts.inputs, isExemptionAccepted(facts));
  const stops = stopsOf(facts, finding, to);
  const items = checklist(facts, to);
  const open = items.filter(({ holds }) => !holds);
  const allowed = stops.length === 0 && open.every(({ overridden }) => overridden);
  return {
    to,
    riskClass: finding.riskClass,
    rule: finding.rule,
    strict,
    shadowMode: strict && to === 'pilot',
    stops,
    items,
    allowed,
    overrideId: allowed && open.length > 0 ? (facts.override?.id ?? null) : null,
  };
}

/** Whether an approver may sign: everything else holds or is lifted, only the signature is missing. */
export function isReadyToSign({ stops, items }: GateOutcome): boolean {
  return (
    stops.length === 0 &&
    items.every(({ evidence, holds, overridden }) => evidence === 'release_decision' || holds || overridden)
  );
}

/** Every reason why a step is refused, for the person who wants to take it. */
export function gateProblems({ stops, items, to }: GateOutcome): readonly Problem[] {
  const open = items.filter(({ holds, overridden }) => !holds && !overridden);
  return [
    ...stops,
    ...open.map(({ evidence, grade, status }) =>
      problem(
        grade === 'required_met' ? 'GATE_EVIDENCE_NOT_MET' : 'GATE_EVIDENCE_MISSING',
        `gate.${evidence}`,
        { evidence, status, to },
      ),
    ),
  ];
}

/** The same in few sentences, for pages of the solution that only have to say that the gate is closed. */
export function gateRefusals({ stops, items }: GateOutcome): readonly Problem[] {
  const open = items.filter(({ holds, overridden }) => !holds && !overridden);
  const refusal = (code: string, grade: ChecklistItem['grade']): readonly Problem[] => {
    const missing = open.filter((item) => item.grade === grade).map(({ evidence }) => evidence);
    const params = { missing: missing.length, evidence: missing.join(' ') };
    return missing.length === 0 ? [] : [problem(code, 'gate', params)];
  };
  return [
    ...stops,
    ...refusal('GATE_EVIDENCE_NOT_MET', 'required_met'),
    ...refusal('GATE_EVIDENCE_MISSING', 'required_draft'),
  ];
}

function stopsOf({ inputs, version }: GateFacts, finding: RiskFinding, to: GateStep): readonly Problem[] {
  if (finding.namesProhibited) return [problem('USE_PROHIBITED', 'gate.inputs')];
  if (finding.riskClass === 'unclassified') {
    return [problem('USE_UNCLASSIFIED', 'gate.inputs', { open: finding.open.length })];
  }
  // A pilot of a sovereign use runs in shadow mode, without legal effect; operation is the real thing (S1).
  if (to === 'pilot') return [];
  const obstacles = automationObstacles(inputs).map((obstacle) =>
    problem('AUTOMATION_NOT_PERMITTED', 'gate.inputs', { obstacle }),
  );
  // Whatever was measured, it was measured of one version; without its name nobody could tell when another one runs.
  return version == null ? [...obstacles, problem('VERSION_NOT_NAMED', 'gate.version')] : obstacles;
}
