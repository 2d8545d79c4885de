import {
  decided,
  type Decision,
  type DomainEvent,
  problem,
  type Problem,
  refused,
} from '@allmende/platform-core';
import type { Project, ProjectChanges } from '../project.js';
import { type CoOwner, draftAudiences, MOST_CO_OWNERS, ownerIdsOf } from './co-owner.js';

/** What can happen to who owns a solution; the subject is the solution. */
export const OWNER_EVENTS = {
  invited: 'project.co_owner_invited',
  invitationWithdrawn: 'project.co_owner_invitation_withdrawn',
  declined: 'project.co_owner_declined',
  joined: 'project.co_owner_joined',
  left: 'project.co_owner_left',
} as const;
export type OwnerEventType = (typeof OWNER_EVENTS)[keyof typeof OWNER_EVENTS];

/** An organisation that may be asked to own a solution as well. */
export interface PossibleOwner {
  readonly id: string;
  /** Null for what is no municipality. */
  readonly ags: string | null;
  readonly verifiedAt: Date | null;
  readonly demo: boolean;
}

/** The owner asks another municipality. Both have to be real, or both invented. */
export function inviteCoOwner(
  project: Project,
  owner: Pick<PossibleOwner, 'demo'>,
  asked: PossibleOwner,
  present: readonly CoOwner[],
  now: Date,
): Decision<CoOwner> {
  const problems: Problem[] = [];
  const at = (code: string) => problems.push(problem(code, 'organisationId'));
  if (ownerIdsOf(project).includes(asked.id)) at('ALREADY_OWNER');
  else if (present.some(({ organisationId }) => organisationId === asked.id)) at('ALREADY_INVITED');
  if (asked.ags === null) at('NOT_A_MUNICIPALITY');
  else if (asked.verifiedAt === null) at('ORGANISATION_UNVERIFIED');
  if (owner.demo !== asked.demo) at('DEMO_AND_REAL_MIXED');
  if (present.length >= MOST_CO_OWNERS) at('TOO_MANY_OWNERS');
  if (problems.length > 0) return refused(problems);
  const coOwner = { projectId: project.id, organisationId: asked.id, invitedAt: now, acceptedAt: null };
  return decided(coOwner, [ownerEvent(OWNER_EVENTS.invited, project, asked.id)]);
}

/** The asked organisation says yes: from now on its people write, publish and see the draft as those of the owner do. */
export function joinOwners(project: Project, invitation: CoOwner, now: Date): Decision<ProjectChanges> {
  if (invitation.acceptedAt !== null) return refused([problem('ALREADY_OWNER', 'organisationId')]);
  const coOwnerIds = [...project.coOwnerIds, invitation.organisationId];
  return decided(ownersChanged(project, coOwnerIds, now), [
    ownerEvent(OWNER_EVENTS.joined, project, invitation.organisationId),
  ]);
}

/** An owner that joined goes again. Whoever opened the entry stays, so that it always has an owner. */
export function leaveOwners(project: Project, organisationId: string, now: Date): Decision<ProjectChanges> {
  if (!project.coOwnerIds.includes(organisationId))
    return refused([problem('NOT_AN_OWNER', 'organisationId')]);
  const coOwnerIds = project.coOwnerIds.filter((id) => id !== organisationId);
  return decided(ownersChanged(project, coOwnerIds, now), [
    ownerEvent(OWNER_EVENTS.left, project, organisationId),
  ]);
}

/** What was asked is taken back by the owner or declined by the asked; an answer that was given stays. */
export function endCoOwnerInvitation(
  project: Project,
  invitation: CoOwner,
  how: 'invitationWithdrawn' | 'declined',
): Decision<null> {
  if (invitation.acceptedAt !== null) return refused([problem('ALREADY_OWNER', 'organisationId')]);
  return decided(null, [ownerEvent(OWNER_EVENTS[how], project, invitation.organisationId)]);
}

function ownersChanged(project: Project, coOwnerIds: readonly string[], now: Date): ProjectChanges {
  const audiences =
    project.status === 'published' ? project.audiences : draftAudiences({ ...project, coOwnerIds });
  return { coOwnerIds, audiences, version: project.version + 1, updatedAt: now };
}

function ownerEvent(type: OwnerEventType, project: Project, coOwnerId: string): DomainEvent {
  const { id, ags, organisationId } = project;
  return { type, subjectId: id, payload: { ags, organisationId, coOwnerId } };
}
