import { INVITABLE_ROLES, INVITATION_DAYS, type InvitableRole } from '@allmende/consortia-core';

/** An organisation about to be invited, and as what. */
export interface Invitee {
  readonly organisationId: string;
  readonly name: string;
  readonly role: InvitableRole;
}

/** Whom to invite and on which terms. */
export interface InvitationDraft {
  readonly invitees: readonly Invitee[];
  readonly message: string;
  readonly days: number;
}

/** Nobody yet, with the usual time to answer. */
export const NOBODY: InvitationDraft = { invitees: [], message: '', days: INVITATION_DAYS.default };

/** How long one may give people to answer, in days. */
export const ANSWER_DAYS: readonly number[] = [14, INVITATION_DAYS.default, 56, INVITATION_DAYS.max];

/** Adds an organisation as a partner, once. */
export function withInvitee(
  invitees: readonly Invitee[],
  { id, name }: { readonly id: string; readonly name: string },
): readonly Invitee[] {
  if (invitees.some(({ organisationId }) => organisationId === id)) return invitees;
  return [...invitees, { organisationId: id, name, role: INVITABLE_ROLES[0] }];
}

/** The part of an input that invites; an empty message is left out. */
export function invitationInput({ invitees, message, days }: InvitationDraft) {
  return {
    invitees: invitees.map(({ organisationId, role }) => ({ organisationId, role })),
    message: message.trim() === '' ? null : message,
    days,
  };
}

/** When an invitation sent now would run out. */
export function answerBy(now: Date, days: number): Date {
  return new Date(now.getTime() + days * 86_400_000);
}
