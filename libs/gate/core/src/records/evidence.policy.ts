import { type Actor, hasVerifiedRole, hasWritingRole } from '@allmende/platform-core';
import { APPROVING_ROLES, WRITING_ROLES } from '@allmende/projects-core';

/** Evidence of a use is written by the organisation whose use it is. */
export function canWriteEvidence(actor: Actor, organisationId: string): boolean {
  return hasWritingRole(actor, organisationId, WRITING_ROLES);
}

/** Approvers and admins of the verified organisation judge; that they did not write it is decided with the record. */
export function canJudgeEvidence(actor: Actor, organisationId: string): boolean {
  return hasVerifiedRole(actor, organisationId, APPROVING_ROLES);
}

/** Who judges may sign a release and both halves of an override. */
export function canReleaseUse(actor: Actor, organisationId: string): boolean {
  return canJudgeEvidence(actor, organisationId);
}

/** What records say is for the people of the organisation; others see what follows, and four summaries. */
export function canReadEvidence(actor: Actor, organisationId: string): boolean {
  return actor.memberships.some((membership) => membership.organisationId === organisationId);
}

/** What the reader may do at the gate of one use. */
export interface GateAbilities {
  readonly read: boolean;
  readonly write: boolean;
  readonly judge: boolean;
  readonly release: boolean;
  readonly override: boolean;
}

/** The abilities of one reader. */
export function gateAbilities(actor: Actor, organisationId: string): GateAbilities {
  return {
    read: canReadEvidence(actor, organisationId),
    write: canWriteEvidence(actor, organisationId),
    judge: canJudgeEvidence(actor, organisationId),
    release: canReleaseUse(actor, organisationId),
    override: canReleaseUse(actor, organisationId),
  };
}
