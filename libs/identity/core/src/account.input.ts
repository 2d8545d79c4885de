import { z } from 'zod';
import { LOCALES } from './account.js';
import { emailAddress, IDENTITY_LIMITS, singleLine } from './identity.input.js';
import { LINK_PURPOSES } from './mail-link.js';

const REQUIRED = { error: 'REQUIRED' } as const;
const TOO_LONG = { error: 'FIELD_TOO_LONG' } as const;

const typedPassword = z.string().min(1, REQUIRED).max(IDENTITY_LIMITS.passwordTyped, TOO_LONG);

/** What stands in a link. A text too long for one is as good as none. */
const linkToken = z.string().transform((token) => (token.length > 200 ? '' : token));

/** A place of this site to go to afterwards; anything that could lead elsewhere is dropped without a word. */
const backPath = z
  .string()
  .nullish()
  .transform((path) => (path && path.length <= 500 && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : null));

const profile = {
  displayName: singleLine(IDENTITY_LIMITS.displayName).min(1, REQUIRED),
  locale: z.enum(LOCALES).default('de'),
};

/** What a visitor types to get an account. */
export const signUpInput = z
  .object({ ...profile, email: emailAddress, password: typedPassword, back: backPath })
  .readonly();
export type SignUpInput = z.output<typeof signUpInput>;

/** An address to which a mail is to be sent. */
export const mailToInput = z.object({ email: emailAddress, locale: z.enum(LOCALES).default('de') });
export type MailToInput = z.output<typeof mailToInput>;

/** A link of a mail, followed and confirmed. */
export const followLinkInput = z.object({ token: linkToken });

/** A link of a mail that is looked at. */
export const readLinkInput = z.object({ purpose: z.enum(LINK_PURPOSES), token: linkToken });
export type ReadLinkInput = z.output<typeof readLinkInput>;

/** A new password by a link of a mail. */
export const resetPasswordInput = z.object({ token: linkToken, newPassword: typedPassword });
export type ResetPasswordInput = z.output<typeof resetPasswordInput>;

/** A new password while signed in; who has none yet leaves the current one out. */
export const changePasswordInput = z.object({
  currentPassword: z.string().max(IDENTITY_LIMITS.passwordTyped, TOO_LONG).nullish(),
  newPassword: typedPassword,
});
export type ChangePasswordInput = z.output<typeof changePasswordInput>;

/** Another address for the account. */
export const changeEmailInput = z.object({ email: emailAddress });
export type ChangeEmailInput = z.output<typeof changeEmailInput>;

/** What a person says about themselves. */
export const updateProfileInput = z
  .object({
    ...profile,
    jobTitle: singleLine(IDENTITY_LIMITS.jobTitle)
      .nullish()
      .transform((title) => title || null),
  })
  .readonly();
export type UpdateProfileInput = z.output<typeof updateProfileInput>;

/** One of one's own sessions. */
export const endSessionInput = z.object({ sessionId: z.uuid() });
