import { type Actor, hasNetworkRole, hasVerifiedRole, type OrganisationRole } from '@allmende/platform-core';
import { ownerIdsOf } from '../owners/co-owner.js';
import { canEditProject, canPublishProject } from '../project.policy.js';
import type { Project } from '../project.js';
import type { Approval } from './approval.js';

/** Who may be the second pair of eyes. */
export const APPROVING_ROLES: readonly OrganisationRole[] = ['approver', 'admin'];

type Owned = Pick<Project, 'organisationId' | 'coOwnerIds' | 'origin' | 'status'>;

/** Who may publish for an organisation may hand in to somebody else there; editors publish their entries themselves. */
export function canSubmitProject(actor: Actor, project: Owned): boolean {
  return project.origin === 'municipality' && canPublishProject(actor, project);
}

/** Approvers and admins of a verified owner; that it is not the author is decided with the hand-in. */
export function canApproveProject(actor: Actor, project: Owned): boolean {
  return (
    project.origin === 'municipality' &&
    ownerIdsOf(project).some((id) => hasVerifiedRole(actor, id, APPROVING_ROLES))
  );
}

/** Who may write what is public may say that it is still right, and answers for it. */
export function canConfirmContent(actor: Actor, project: Owned): boolean {
  return project.status === 'published' && canEditProject(actor, project);
}

/** Editors of the network may ask the owner of a published entry to correct it; nobody else, and never their own. */
export function canAskCorrection(actor: Actor, { origin, status }: Owned): boolean {
  return origin === 'municipality' && status === 'published' && hasNetworkRole(actor, 'editor');
}

/** What the reader may do around the publication of one entry. */
export interface PublishingAbilities {
  readonly submit: boolean;
  readonly publishAlone: boolean;
  readonly approve: boolean;
  readonly sendBack: boolean;
  readonly takeBack: boolean;
  readonly confirmContent: boolean;
  readonly askCorrection: boolean;
}

/** What the abilities depend on besides the entry. */
export interface PublishingState {
  readonly waiting: Pick<Approval, 'handedInBy'> | null;
  readonly othersMayApprove: boolean;
}

/** The abilities of one reader, with those left out that the present state makes pointless. */
export function publishingAbilities(
  actor: Actor,
  project: Owned,
  state: PublishingState,
): PublishingAbilities {
  const steps = project.status === 'published' ? NO_STEPS : stepsOf(actor, project, state);
  return {
    ...steps,
    confirmContent: canConfirmContent(actor, project),
    askCorrection: canAskCorrection(actor, project),
  };
}

const NO_STEPS = { submit: false, publishAlone: false, approve: false, sendBack: false, takeBack: false };

function stepsOf(
  actor: Actor,
  project: Owned,
  { waiting, othersMayApprove }: PublishingState,
): typeof NO_STEPS {
  const isOwn = waiting !== null && waiting.handedInBy === actor.accountId;
  const decides = waiting !== null && !isOwn && canApproveProject(actor, project);
  const isAlone = project.origin === 'public_source' || !othersMayApprove;
  return {
    submit: waiting === null && !isAlone && canSubmitProject(actor, project),
    // Who can answer a hand-in is the second pair of eyes and does not publish alone beside it.
    publishAlone: isAlone && !decides && canPublishProject(actor, project),
    approve: decides,
    sendBack: decides,
    takeBack: isOwn,
  };
}
