import {
  hasNetworkRole,
  hasVerifiedRole,
  hasWritingRole,
  isVisibleTo,
  type Actor,
  type OrganisationRole,
} from '@allmende/platform-core';
import { ownerIdsOf } from './owners/co-owner.js';
import type { Project } from './project.js';

/** Who writes in the name of an organisation. */
export const WRITING_ROLES: readonly OrganisationRole[] = ['author', 'approver', 'coordinator', 'admin'];

type Owned = Pick<Project, 'organisationId' | 'coOwnerIds' | 'origin'>;
type Written = Owned & Pick<Project, 'status'>;
type Visible = Owned & Pick<Project, 'audiences'>;

/** Authors, approvers, coordinators and admins may open a draft in the name of their organisation, verified or not. */
export function canCreateProject(actor: Actor, organisationId: string): boolean {
  return hasWritingRole(actor, organisationId, WRITING_ROLES);
}

/** Editors of the network alone enter what public sources report. */
export function canCreatePublicEntry(actor: Actor): boolean {
  return hasNetworkRole(actor, 'editor');
}

/**
 * The organisations that own an entry write it, editors those from public sources, and nobody else any. What is published
 * speaks in public with every save, so changing it takes a verified organisation; a draft does not.
 */
export function canEditProject(actor: Actor, project: Written): boolean {
  if (project.origin === 'public_source') return hasNetworkRole(actor, 'editor');
  const mayWrite = project.status === 'published' ? hasVerifiedRole : hasWritingRole;
  return ownerIdsOf(project).some((id) => mayWrite(actor, id, WRITING_ROLES));
}

/** A draft is deleted by whoever opened it; others who own it leave instead. */
export function canDeleteDraft(actor: Actor, project: Written): boolean {
  return canEditProject(actor, { ...project, coOwnerIds: [] });
}

/** Who may write an entry of a verified organisation may publish it; a second pair of eyes comes with the release gate. */
export function canPublishProject(actor: Actor, project: Owned): boolean {
  if (project.origin === 'public_source') return hasNetworkRole(actor, 'editor');
  return ownerIdsOf(project).some((id) => hasVerifiedRole(actor, id, WRITING_ROLES));
}

/** Who may publish an entry may take it back. */
export function canWithdrawProject(actor: Actor, project: Owned): boolean {
  return canPublishProject(actor, project);
}

/** Who may write an entry may say how far the project has come. */
export function canChangeLifecycleState(actor: Actor, project: Written): boolean {
  return canEditProject(actor, project);
}

/** By audience; an unpublished entry from a public source has none, so its editors see it by their role. */
export function canSeeProject(actor: Actor, project: Visible): boolean {
  return (
    isVisibleTo(actor, project.audiences) ||
    (project.origin === 'public_source' && hasNetworkRole(actor, 'editor'))
  );
}

/** What the reader may do with one entry, for `viewerCan`. */
export interface ProjectAbilities {
  readonly edit: boolean;
  readonly publish: boolean;
  readonly withdraw: boolean;
  readonly changeLifecycleState: boolean;
}

/** The abilities of one reader, with those left out that the present status makes pointless. */
export function projectAbilities(actor: Actor, project: Written): ProjectAbilities {
  return {
    edit: canEditProject(actor, project),
    publish: canPublishProject(actor, project) && project.status !== 'published',
    withdraw: canWithdrawProject(actor, project) && project.status === 'published',
    changeLifecycleState: canChangeLifecycleState(actor, project),
  };
}
