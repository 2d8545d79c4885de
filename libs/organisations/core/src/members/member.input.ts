import { LOCALES } from '@allmende/identity-core';
import { ORGANISATION_ROLES } from '@allmende/platform-core';
import { z } from 'zod';

/** How many characters each field may hold. */
export const MEMBER_LIMITS = { email: 254, message: 1_000, reason: 500, code: 200 } as const;

const TOO_LONG = { error: 'FIELD_TOO_LONG' } as const;
const REQUIRED = { error: 'REQUIRED' } as const;
const ID = { error: 'ID_UNREADABLE' } as const;

/** Letters of any alphabet in the domain: `rathaus@müllheim.example` is an address people have. */
const ADDRESS =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?\.)+\p{L}[\p{L}\p{N}\p{M}-]{1,62}$/iu;

const plainText = (max: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .max(max, TOO_LONG)
    .regex(/^(?:\P{Cc}|[\n\r\t])*$/u, { error: 'CONTROL_CHARACTERS' });

const roles = z.array(z.enum(ORGANISATION_ROLES)).min(1, { error: 'ROLES_MISSING' }).max(20);
const id = z.uuid(ID);

/** Whom to invite into which organisation, as what. */
export const inviteMemberInput = z.object({
  organisationId: id,
  email: z
    .string()
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .min(1, REQUIRED)
    .max(MEMBER_LIMITS.email, TOO_LONG)
    .pipe(z.string().regex(ADDRESS, { error: 'EMAIL_INVALID' })),
  roles,
  locale: z.enum(LOCALES).default('de'),
  message: plainText(MEMBER_LIMITS.message).default(''),
});
export type InviteMemberInput = z.output<typeof inviteMemberInput>;

/** Which invitation, for those who sent it. */
export const membershipInvitationInput = z.object({ id });

/** Which invitation, for the invited: by the code of the mail, or by its id for who has proven the address. */
export const invitationKeyInput = z.union([
  z.object({ code: z.string().min(1).max(MEMBER_LIMITS.code) }),
  z.object({ id: z.uuid() }),
]);
export type InvitationKeyInput = z.output<typeof invitationKeyInput>;

/** A reason that may be left out. */
export const optionalReasonInput = z.object({ reason: plainText(MEMBER_LIMITS.reason).nullish() });

/** Whom one asks to be let in, and why. */
export const requestMembershipInput = z.object({
  organisationId: id,
  message: plainText(MEMBER_LIMITS.message).min(1, { error: 'MESSAGE_MISSING' }),
});
export type RequestMembershipInput = z.output<typeof requestMembershipInput>;

/** Which request is accepted, with which roles. */
export const acceptJoinRequestInput = z.object({ id, roles });
export type AcceptJoinRequestInput = z.output<typeof acceptJoinRequestInput>;

/** Which request is declined, and why. */
export const declineJoinRequestInput = z.object({
  id,
  reason: plainText(MEMBER_LIMITS.reason).min(1, { error: 'REASON_MISSING' }),
});
export type DeclineJoinRequestInput = z.output<typeof declineJoinRequestInput>;

/** Who is to hold which roles where; `expectedRoles` are those that were shown when the change was made. */
export const changeMemberRolesInput = z.object({
  organisationId: id,
  accountId: id,
  roles,
  expectedRoles: z.array(z.enum(ORGANISATION_ROLES)).max(20),
});
export type ChangeMemberRolesInput = z.output<typeof changeMemberRolesInput>;

/** One member of one organisation. */
export const memberInput = z.object({ organisationId: id, accountId: id });
export type MemberInput = z.output<typeof memberInput>;

/** In which organisation; one who belongs to several says so every time. */
export const ofOrganisationInput = z.object({ organisationId: id });

/** Which request or offer. */
export const byIdInput = z.object({ id });
