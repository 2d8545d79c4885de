import { z } from 'zod';
import { CODE_METHODS, CONFIRMATION_METHODS, FACTOR_LIMITS } from './second-factor.js';

const REQUIRED = { error: 'REQUIRED' } as const;
const TOO_LONG = { error: 'FIELD_TOO_LONG' } as const;

/** As typed: blanks inside and around are what people put between groups of digits. */
const typedCode = z.string().trim().min(1, REQUIRED).max(40, TOO_LONG);

/** What a browser hands out after the ceremony with a passkey, as JSON; its content is judged with the signature. */
const ceremonyAnswer = z.string().min(1, REQUIRED).max(20_000, TOO_LONG);

const passkeyName = z
  .string()
  .trim()
  .normalize('NFC')
  .min(1, REQUIRED)
  .max(FACTOR_LIMITS.passkeyName, TOO_LONG)
  .regex(/^\P{Cc}*$/u, { error: 'CONTROL_CHARACTERS' });

/** The code an authenticator app shows, to prove that it was set up. */
export const confirmTotpInput = z.object({ code: typedCode });

/** A new passkey: what the browser answered, and the name its owner knows it by. */
export const registerPasskeyInput = z.object({ name: passkeyName, answer: ceremonyAnswer });

/** Another name for a passkey. */
export const renamePasskeyInput = z.object({ id: z.uuid(), name: passkeyName });

/** Which passkey. */
export const removePasskeyInput = z.object({ id: z.uuid() });

/** The second step of a sign-in with a code. */
export const completeSignInInput = z.object({ method: z.enum(CODE_METHODS), code: typedCode });
export type CompleteSignInInput = z.output<typeof completeSignInInput>;

/** Signing in with a passkey. */
export const passkeySignInInput = z.object({ answer: ceremonyAnswer });

/** Showing once more who one is: password, code or the answer of a passkey, as the method asks. */
export const confirmIdentityInput = z.object({
  method: z.enum(CONFIRMATION_METHODS),
  secret: z.string().min(1, REQUIRED).max(20_000, TOO_LONG),
});
export type ConfirmIdentityInput = z.output<typeof confirmIdentityInput>;
