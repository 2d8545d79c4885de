import { type Actor, hasVerifiedRole, type OrganisationRole } from '@allmende/platform-core';
import type { Project } from '../project.js';

/** Who binds an organisation. */
export const BINDING_ROLES: readonly OrganisationRole[] = ['approver', 'coordinator', 'admin'];

/** Only whoever opened the entry asks others to own it, and takes back what it asked. */
export function canInviteCoOwner(actor: Actor, { organisationId }: Pick<Project, 'organisationId'>): boolean {
  return organisationId !== null && hasVerifiedRole(actor, organisationId, BINDING_ROLES);
}

/** An organisation speaks only for itself: its own people say yes, say no, and leave. */
export function canAnswerForOwner(actor: Actor, organisationId: string): boolean {
  return hasVerifiedRole(actor, organisationId, BINDING_ROLES);
}
