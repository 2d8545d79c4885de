import type { SessionFactor } from '@allmende/platform-core';

/** The kinds of second factor somebody may set up; recovery codes only stand in for them. */
export const FACTOR_KINDS = ['totp', 'passkey'] as const;
export type FactorKind = (typeof FACTOR_KINDS)[number];

/** How a code of the second step was made: by the authenticator app, or long ago on a sheet of paper. */
export const CODE_METHODS = ['totp', 'recovery_code'] as const;
export type CodeMethod = (typeof CODE_METHODS)[number];

/** How somebody may show once more who they are; `provider` means: at the provider they sign in with. */
export const CONFIRMATION_METHODS = ['password', ...CODE_METHODS, 'passkey', 'provider'] as const;
export type ConfirmationMethod = (typeof CONFIRMATION_METHODS)[number];

/** RFC 6238 with the values every authenticator app knows, and how far a clock may be off. */
export const TOTP_RULES = { digits: 6, stepSeconds: 30, stepsOff: 1 } as const;

/** Bounds of what one account may have. */
export const FACTOR_LIMITS = { passkeys: 10, passkeyName: 60 } as const;

/** What an account has besides its password. */
export interface SecondFactors {
  readonly totp: boolean;
  readonly passkeys: number;
  readonly recoveryCodesLeft: number;
}

/** True when signing in takes two steps. */
export function hasSecondFactor({ totp, passkeys }: SecondFactors): boolean {
  return totp || passkeys > 0;
}

/** How the second step may be taken, the safest first. */
export function secondStepMethods(
  factors: SecondFactors,
): readonly Exclude<ConfirmationMethod, 'password' | 'provider'>[] {
  return [
    ...(factors.passkeys > 0 ? (['passkey'] as const) : []),
    ...(factors.totp ? (['totp'] as const) : []),
    ...(factors.recoveryCodesLeft > 0 ? (['recovery_code'] as const) : []),
  ];
}

/** Everything about an account that says how its owner can show who they are. */
export interface IdentityMeans {
  readonly hasPassword: boolean;
  readonly factors: SecondFactors;
}

/**
 * How the owner confirms who they are: with the strongest they have set up, never with less (OWASP ASVS 5.0, 7.5.3).
 * Without a password here the account belongs to a provider, and that is where it is confirmed.
 */
export function confirmationMethods({ hasPassword, factors }: IdentityMeans): readonly ConfirmationMethod[] {
  if (hasSecondFactor(factors)) return secondStepMethods(factors);
  return [hasPassword ? 'password' : 'provider'];
}

/** What a session is proven by after a confirmation: a second factor raises it, a password leaves it as it was. */
export function factorAfter(method: ConfirmationMethod, before: SessionFactor): SessionFactor {
  if (method === 'password') return before;
  return method === 'provider' ? 'provider' : 'second_factor';
}

/** The 30-second step a moment lies in. */
export function totpStep(now: Date): number {
  return Math.floor(now.getTime() / 1_000 / TOTP_RULES.stepSeconds);
}

/** A code of a step works once: not again, and none of an earlier step after it (RFC 6238, 5.2). */
export function isStepUnused(step: number, lastUsed: number | null): boolean {
  return lastUsed === null || step > lastUsed;
}

/**
 * Whether the number of signatures a passkey tells is possible after the one we know (WebAuthn Level 3, 6.1.1): it must
 * grow, unless the passkey does not count at all. Otherwise there is a copy of it.
 */
export function isCounterPossible(known: number, told: number): boolean {
  return (known === 0 && told === 0) || told > known;
}
