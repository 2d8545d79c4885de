import { type Actor, hasWritingRole, isVisibleTo } from '@allmende/platform-core';
import { WRITING_ROLES } from '@allmende/projects-core';
import type { GatedUse } from './gated-use.js';

/** The organisation whose use it is answers for it, and nobody else does, not even the owner of the solution. */
export function canWriteGatedUse(actor: Actor, organisationId: string): boolean {
  return hasWritingRole(actor, organisationId, WRITING_ROLES);
}

/** By audience. */
export function canSeeGatedUse(actor: Actor, { audiences }: Pick<GatedUse, 'audiences'>): boolean {
  return isVisibleTo(actor, audiences);
}

/** Single answers are for the people of the organisation; others see what follows from them. */
export function canReadAnswers(actor: Actor, organisationId: string): boolean {
  return actor.memberships.some((membership) => membership.organisationId === organisationId);
}
