import { type Decision, decided, type DomainEvent, problem, refused } from '@allmende/platform-core';
import type { RiskFinding } from '../inputs/risk-class.js';
import type { RiskInputs } from '../inputs/risk-inputs.js';
import {
  basisOf,
  type LegalMilestone,
  milestoneConcerns,
  type MilestoneKey,
  type RequirementBasis,
} from './legal-milestone.js';
import type { MilestoneInput } from './milestone.input.js';

/** An editor enters what is known of a date of the law. */
export interface ChangeMilestone {
  readonly present: LegalMilestone;
  readonly input: MilestoneInput;
  readonly expectedVersion: number;
  /** An ISO date. */
  readonly today: string;
}

/** The date as it will stand; law in force needs its day. Saved unchanged it says that the source was looked at again. */
export function changeMilestone(change: ChangeMilestone): Decision<LegalMilestone> {
  const { present, input, expectedVersion, today } = change;
  if (expectedVersion !== present.version) {
    return refused([problem('STALE_VERSION', '', { expectedVersion, currentVersion: present.version })]);
  }
  if (input.status === 'in_force' && input.validFrom === null) {
    return refused([problem('DAY_MISSING', 'validFrom')]);
  }
  const { validFrom, status, sourceUrl } = input;
  const changed = {
    ...present,
    validFrom,
    status,
    sourceUrl,
    checkedOn: today,
    version: present.version + 1,
  };
  return decided(changed, [milestoneChanged(present, changed)]);
}

/** What can happen to a date of the law. */
export const MILESTONE_EVENTS = { changed: 'gate.milestone_changed' } as const;

function milestoneChanged(before: LegalMilestone, after: LegalMilestone): DomainEvent {
  const told = ({ status, validFrom }: LegalMilestone) => `${status} ${validFrom ?? ''}`.trim();
  return {
    type: MILESTONE_EVENTS.changed,
    subjectId: after.key,
    payload: { from: told(before), to: told(after), version: after.version },
  };
}

/** A use as the preview looks at it. */
export interface ClassifiedUse {
  readonly finding: RiskFinding;
  readonly inputs: RiskInputs;
}

/** A change of what requirements stand on. */
export interface BasisChange {
  readonly from: RequirementBasis;
  readonly to: RequirementBasis;
}

/** What a use's requirements would stand on after the change; null where nothing becomes different for it. */
export function basisChangeFor(
  use: ClassifiedUse,
  key: MilestoneKey,
  before: Pick<LegalMilestone, 'status' | 'validFrom'>,
  after: Pick<LegalMilestone, 'status' | 'validFrom'>,
  today: string,
): BasisChange | null {
  const from = basisOf(before, today);
  const to = basisOf(after, today);
  return from !== to && milestoneConcerns(key, use.finding, use.inputs) ? { from, to } : null;
}
