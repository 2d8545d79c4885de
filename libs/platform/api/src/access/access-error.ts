import { type Actor, isFreshlyConfirmed, type TokenScope } from '@allmende/platform-core';

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

  /**
   * @param retryAfterSeconds when it makes sense to try again; with `RATE_LIMITED` only
   * @param scope what the token was not made for; with `TOKEN_SCOPE_MISSING` only
   */
  constructor(
    readonly code: AccessCode,
    readonly retryAfterSeconds: number | null = null,
    readonly scope: TokenScope | null = null,
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

/** What a client may know of a refusal besides its code: when to come back, which scope a token lacks. */
export function factsOf({
  retryAfterSeconds,
  scope,
}: AccessError): Readonly<Record<string, string | number>> {
  return { ...(retryAfterSeconds !== null && { retryAfterSeconds }), ...(scope !== null && { scope }) };
}

/**
 * Throws `TOKEN_SCOPE_MISSING`, naming the scope, when a machine's token was not made for this. People are not asked:
 * what they may is for the policies.
 */
export function assertScope({ proof }: Pick<Actor, 'proof'>, scope: TokenScope): void {
  if (proof?.kind === 'token' && !proof.scopes.includes(scope)) {
    throw new AccessError('TOKEN_SCOPE_MISSING', null, scope);
  }
}

/** Returns the thing or throws `NOT_FOUND`; used for what is absent and for what is invisible alike. */
export function found<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new AccessError('NOT_FOUND');
  return thing;
}
