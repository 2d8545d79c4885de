import { hasVerifiedRole, isVisibleTo, type Actor, type OrganisationRole } from '@allmende/platform-core';
import type { Consortium } from './consortium.js';
import { isOpen, type Invitation } from './invitation.js';
import { isFundedRole, type Partner } from './partner.js';

const COORDINATING_ROLES: readonly OrganisationRole[] = ['coordinator', 'signatory', 'admin'];

type Led = Pick<Consortium, 'leadOrganisationId'>;
type Invited = Pick<Invitation, 'organisationId'>;
type Member = Pick<Partner, 'organisationId' | 'role'>;

/** Coordinators, signatories and admins of a verified organisation act for it towards other organisations. */
export function canActFor(actor: Actor, organisationId: string): boolean {
  return hasVerifiedRole(actor, organisationId, COORDINATING_ROLES);
}

/** Who acts for an organisation may found a consortium in its name. */
export function canProposeConsortium(actor: Actor, organisationId: string): boolean {
  return canActFor(actor, organisationId);
}

/** Members see the workspace, nobody else does; for others it looks as if it did not exist. */
export function canSeeWorkspace(actor: Actor, { audiences }: Pick<Consortium, 'audiences'>): boolean {
  return isVisibleTo(actor, audiences);
}

/** Only the lead invites, changes roles, hands over and dissolves. */
export function canLeadConsortium(actor: Actor, { leadOrganisationId }: Led): boolean {
  return canActFor(actor, leadOrganisationId);
}

/** Invitations are sent, and taken back, by the lead. */
export function canInvitePartner(actor: Actor, consortium: Led): boolean {
  return canLeadConsortium(actor, consortium);
}

/** Only who acts for the invited organisation accepts or declines. */
export function canAnswerInvitation(actor: Actor, { organisationId }: Invited): boolean {
  return canActFor(actor, organisationId);
}

/** Anybody of the invited organisation reads the invitation, and the members of the consortium do. */
export function canSeeInvitation(
  actor: Actor,
  { organisationId }: Invited,
  consortium: Pick<Consortium, 'audiences'>,
): boolean {
  return isVisibleTo(actor, [`ORGANISATION:${organisationId}`, ...consortium.audiences]);
}

/** An organisation leaves by its own decision. */
export function canLeaveConsortium(actor: Actor, organisationId: string): boolean {
  return canActFor(actor, organisationId);
}

/** Who acts for the lead or a partner proper writes what the consortium says about itself, while there is one. */
export function canEditProfile(
  actor: Actor,
  { status }: Pick<Consortium, 'status'>,
  partners: readonly Member[],
): boolean {
  if (status === 'dissolved') return false;
  return partners.some(({ organisationId, role }) => isFundedRole(role) && canActFor(actor, organisationId));
}

/** What the reader may do with one consortium, for `viewerCan`. */
export interface ConsortiumAbilities {
  readonly seeWorkspace: boolean;
  readonly invite: boolean;
  readonly changeRoles: boolean;
  readonly handOverLead: boolean;
  readonly dissolve: boolean;
}

/** The abilities of one reader; a dissolved consortium is history and only read. */
export function consortiumAbilities(
  actor: Actor,
  consortium: Led & Pick<Consortium, 'audiences' | 'status'>,
): ConsortiumAbilities {
  const leads = canLeadConsortium(actor, consortium) && consortium.status !== 'dissolved';
  return {
    seeWorkspace: canSeeWorkspace(actor, consortium),
    invite: leads,
    changeRoles: leads,
    handOverLead: leads,
    dissolve: leads,
  };
}

/** What the reader may do in the workspace, where the members are known as well. */
export interface WorkspaceAbilities extends ConsortiumAbilities {
  readonly edit: boolean;
  readonly leave: boolean;
  readonly apply: boolean;
}

/** The abilities of one reader in the workspace: the lead applies for funds, everybody else may leave. */
export function workspaceAbilities(
  actor: Actor,
  consortium: Led & Pick<Consortium, 'audiences' | 'status'>,
  partners: readonly Member[],
): WorkspaceAbilities {
  const abilities = consortiumAbilities(actor, consortium);
  const mayLeave = ({ organisationId, role }: Member): boolean =>
    role !== 'lead' && canLeaveConsortium(actor, organisationId);
  return {
    ...abilities,
    edit: canEditProfile(actor, consortium, partners),
    leave: consortium.status !== 'dissolved' && partners.some(mayLeave),
    apply: abilities.invite,
  };
}

/** What the reader may do with one invitation, for `viewerCan`. */
export interface InvitationAbilities {
  readonly answer: boolean;
  readonly withdraw: boolean;
}

/** The abilities of one reader; a closed invitation is only read. */
export function invitationAbilities(
  actor: Actor,
  invitation: Invited & Pick<Invitation, 'status' | 'expiresAt'>,
  consortium: Led | null,
  now: Date,
): InvitationAbilities {
  const open = isOpen(invitation, now);
  return {
    answer: open && canAnswerInvitation(actor, invitation),
    withdraw: open && consortium !== null && canInvitePartner(actor, consortium),
  };
}
