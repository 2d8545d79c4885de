/** Why somebody may not: not signed in, not allowed, or nothing there. The last two look alike to a stranger. */
export type AccessCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND';

/** A refusal that is not about the input but about who asks. Reaches the client as a top-level error with its code. */
export class AccessError extends Error {
  override readonly name = 'AccessError';

  constructor(readonly code: AccessCode) {
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

/** Returns the thing or throws `NOT_FOUND`; used for what is absent and for what is invisible alike. */
export function found<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new AccessError('NOT_FOUND');
  return thing;
}
