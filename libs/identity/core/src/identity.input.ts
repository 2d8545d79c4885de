import { NETWORK_ROLES, ORGANISATION_ROLES } from '@allmende/platform-core';
import { z } from 'zod';
import { LOCALES } from './account.js';
import { ORGANISATION_KINDS } from './organisation.js';

/** How many characters each field may hold. */
export const IDENTITY_LIMITS = {
  email: 254,
  /** Room for any password of the allowed length, however many bytes its characters take. */
  passwordTyped: 1_024,
  displayName: 120,
  jobTitle: 120,
  organisationName: 200,
  search: 100,
} as const;

const TOO_LONG = { error: 'FIELD_TOO_LONG' } as const;
const REQUIRED = { error: 'REQUIRED' } as const;

/** One line of text as people type it: trimmed, composed, without control characters. */
export function singleLine(max: number) {
  return z
    .string()
    .trim()
    .normalize('NFC')
    .max(max, TOO_LONG)
    .regex(/^\P{Cc}*$/u, { error: 'CONTROL_CHARACTERS' });
}

/** An address that mail can be sent to, in the case it was typed. */
export const emailAddress = z
  .string()
  .trim()
  .max(IDENTITY_LIMITS.email, TOO_LONG)
  .pipe(z.email({ error: 'EMAIL_INVALID' }));

/** Who claims to be whom. Whether the e-mail looks like one is not judged: the answer would differ from a wrong password. */
export const signInInput = z.object({
  // One spelling for the count of failures and for the look-up: İ is an i to PostgreSQL, but not to JavaScript.
  email: singleLine(IDENTITY_LIMITS.email).toLowerCase().min(1, REQUIRED),
  password: z.string().min(1, REQUIRED).max(IDENTITY_LIMITS.passwordTyped, TOO_LONG),
});
export type SignInInput = z.output<typeof signInInput>;

/**
 * A new account, made by somebody who knows the person; `demo` marks invented people, whose password may be shown to
 * everyone.
 */
export const registerAccountInput = z
  .object({
    id: z.uuid().optional(),
    email: emailAddress,
    password: z.string().max(IDENTITY_LIMITS.passwordTyped, TOO_LONG),
    displayName: singleLine(IDENTITY_LIMITS.displayName).min(1, REQUIRED),
    locale: z.enum(LOCALES).default('de'),
    jobTitle: singleLine(IDENTITY_LIMITS.jobTitle).nullish(),
    demo: z.boolean().default(false),
    emailVerified: z.boolean().default(true),
  })
  .readonly();
export type RegisterAccountInput = z.output<typeof registerAccountInput>;

/** A new organisation; `verified` records that somebody has already confirmed who it is. */
export const foundOrganisationInput = z
  .object({
    id: z.uuid().optional(),
    kind: z.enum(ORGANISATION_KINDS),
    name: singleLine(IDENTITY_LIMITS.organisationName).min(1, REQUIRED),
    ags: z
      .string()
      .regex(/^\d{8}$/, { error: 'AGS_UNREADABLE' })
      .nullish(),
    verified: z.boolean().default(false),
    demo: z.boolean().default(false),
    mailbox: emailAddress.nullish(),
  })
  .readonly();
export type FoundOrganisationInput = z.output<typeof foundOrganisationInput>;

/** Roles that an account gets in an organisation; those it already has are left as they are. */
export const addMemberInput = z.object({
  accountId: z.uuid(),
  organisationId: z.uuid(),
  roles: z.array(z.enum(ORGANISATION_ROLES)).min(1, REQUIRED),
});
export type AddMemberInput = z.output<typeof addMemberInput>;

/** A role for the network as a whole. */
export const grantNetworkRoleInput = z.object({ accountId: z.uuid(), role: z.enum(NETWORK_ROLES) });
export type GrantNetworkRoleInput = z.output<typeof grantNetworkRoleInput>;

/** What is typed to find an organisation; empty finds all. */
export const searchOrganisationsInput = z.object({ search: singleLine(IDENTITY_LIMITS.search).default('') });
