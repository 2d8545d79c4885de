import { toOrganisation } from '@allmende/identity-api';
import type { JoinRequest, MembershipInvitation } from '@allmende/organisations-core';
import type { Actor } from '@allmende/platform-core';
import { readableAddress } from '../use-cases/read-invitation.js';
import type { InvitationToAnswer } from '../use-cases/read-invitation.js';
import type { MemberTasks } from '../use-cases/read-member-tasks.js';
import type {
  InvitationToAnswerType,
  JoinRequestType,
  MembershipInvitationType,
  MemberTasksType,
} from './member.type.js';

/** An invitation as those who sent it see it. */
export function toMembershipInvitation(invitation: MembershipInvitation): MembershipInvitationType {
  const { id, email, roles, message, status, sentAt, expiresAt, declineReason } = invitation;
  const address = readableAddress(email);
  return { id, email: address, roles: [...roles], message, status, sentAt, expiresAt, declineReason };
}

/** A request, with the name and address of who asks where they are known. */
export function toJoinRequest(
  request: JoinRequest & Partial<Pick<JoinRequestType, 'displayName' | 'jobTitle' | 'email'>>,
): JoinRequestType {
  const { id, message, status, createdAt, displayName = null, jobTitle = null, email = null } = request;
  return { id, message, status, createdAt, displayName, jobTitle, email };
}

/** An invitation as the invited person reads it. */
export function toInvitationToAnswer(letter: InvitationToAnswer, actor: Actor): InvitationToAnswerType {
  const { invitation, organisation, inviter, isForViewer, viewerHasProvenAddress } = letter;
  return {
    id: invitation.id,
    organisation: toOrganisation(organisation, actor),
    inviter,
    email: readableAddress(invitation.email),
    roles: [...invitation.roles],
    message: invitation.message,
    expiresAt: invitation.expiresAt,
    isForViewer,
    viewerHasProvenAddress,
  };
}

/** What waits, each with its organisation. */
export function toMemberTasks(tasks: MemberTasks, actor: Actor): MemberTasksType {
  const byId = new Map(tasks.organisations.map((one) => [one.id, toOrganisation(one, actor)]));
  const withOrganisation = <Thing extends { readonly organisationId: string }>(things: readonly Thing[]) =>
    things.flatMap((thing) => {
      const organisation = byId.get(thing.organisationId);
      return organisation === undefined ? [] : [{ ...thing, organisation }];
    });
  return {
    invitations: withOrganisation(tasks.invitations),
    joinRequests: withOrganisation(tasks.joinRequests),
    handOvers: withOrganisation(tasks.handOvers),
    vacantOrganisations: tasks.vacantOrganisationIds.flatMap((id) => byId.get(id) ?? []),
  };
}
