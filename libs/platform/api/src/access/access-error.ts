import { type Actor, isFreshlyConfirmed } from '@allmende/platform-core';

/**
 * Why somebody may not: not signed in, not allowed, or nothing there (the last two look alike to a stranger); must first
 * confirm who they are once more; asks too often; or is a machine whose token was not made for this.
 */
export type AccessCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFIRMATION_NEEDED'
  | 'RATE_LIMITED'
  | 'TOKEN_SCOPE_MISSING';

/** A refusal that is not about the input but about who asks. Reaches the client as a top-level error with its code. */
export class AccessError extends Error {
  override readonly name = 'AccessError';

  /** @param retryAfterSeconds when it makes sense to try again; with `RATE_LIMITED` only */
  constructor(
    readonly code: AccessCode,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(code);
  }
}

/** Throws `FORBIDDEN` (or `UNAUTHENTICATED` for a visitor) unless the policy said yes. */
export function assertAllowed(
  allowed: boolean,
  actor: { readonly accountId: string | null },
): asserts allowed {
  if (!allowed) throw new AccessError(actor.accountId === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
}

/**
 * Throws `CONFIRMATION_NEEDED` unless the person proved a moment ago who they are. For signing, releasing and deleting;
 * asked after {@link assertAllowed}, so that nobody confirms for nothing.
 */
export function assertConfirmed(actor: Pick<Actor, 'proof'>, now: Date): void {
  if (!isFreshlyConfirmed(actor, now)) throw new AccessError('CONFIRMATION_NEEDED');
}

/** Returns the thing or throws `NOT_FOUND`; used for what is absent and for what is invisible alike. */
export function found<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new AccessError('NOT_FOUND');
  return thing;
}
