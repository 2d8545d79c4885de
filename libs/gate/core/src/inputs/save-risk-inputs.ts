import { type Decision, decided, problem, refused } from '@allmende/platform-core';
import { inputsSaved } from './gated-use.events.js';
import { type GatedUse, gatedUseAudiences, type UserStanding } from './gated-use.js';
import { classifyRisk } from './risk-class.js';
import { type RiskInputs, UNANSWERED } from './risk-inputs.js';

/** A save of answers that people may write together. */
export interface SaveRiskInputs {
  readonly projectId: string;
  readonly organisationId: string;
  /** How the organisation stands to the solution. */
  readonly standing: UserStanding;
  /** What is kept; null before the first save. */
  readonly present: GatedUse | null;
  readonly inputs: RiskInputs;
  /** The version the author started from, 0 where nothing was kept. */
  readonly expectedVersion: number;
  /** Whether a second person accepted the reason for an exemption of Art. 6(3). */
  readonly exemptionAccepted: boolean;
  readonly newId: string;
  readonly now: Date;
}

/** Keeps the answers of a use; refused when somebody saved in between. */
export function saveRiskInputs(save: SaveRiskInputs): Decision<GatedUse> {
  const { present, standing, inputs, expectedVersion, exemptionAccepted, organisationId } = save;
  const currentVersion = present?.version ?? 0;
  if (expectedVersion !== currentVersion) {
    return refused([problem('STALE_VERSION', '', { expectedVersion, currentVersion })]);
  }
  const begun = present ?? beginGatedUse(save, standing);
  const use: GatedUse = {
    ...begun,
    inputs,
    version: currentVersion + 1,
    audiences: gatedUseAudiences(organisationId, standing),
    updatedAt: save.now,
  };
  const finding = classifyRisk({ inputs, exemptionAccepted });
  return decided(use, [inputsSaved(use, begun.inputs, finding)]);
}

/** A use of which nobody has said anything yet. */
export function beginGatedUse(
  begin: Pick<SaveRiskInputs, 'projectId' | 'organisationId' | 'newId' | 'now'>,
  standing: UserStanding,
): GatedUse {
  const { projectId, organisationId, newId, now } = begin;
  return {
    id: newId,
    projectId,
    organisationId,
    inputs: UNANSWERED,
    version: 0,
    audiences: gatedUseAudiences(organisationId, standing),
    createdAt: now,
    updatedAt: now,
  };
}
