import type { Membership, OrganisationRole, TokenScope } from '@allmende/platform-core';

/**
 * Roles a machine may have. Approving, signing and administering are acts of a person, and roles for the whole network
 * are nobody's to pass on.
 */
export const TOKEN_ROLES = ['reader', 'author', 'coordinator'] as const satisfies readonly OrganisationRole[];
export type TokenRole = (typeof TOKEN_ROLES)[number];

/** How long a token may live, how many one person may have, and how long before its end the person is told (days). */
export const TOKEN_RULES = {
  minDays: 7,
  maxDays: 365,
  defaultDays: 90,
  perPerson: 20,
  warnDays: 7,
  /** How long a token that is over stays in the lists, so that one sees what stopped working. */
  keptDays: 90,
  touchSeconds: 60,
} as const;

const DAY = 86_400_000;

/** A key by which a machine acts for one person in one organisation. The text of it is kept nowhere, only its hash. */
export interface ApiToken {
  readonly id: string;
  readonly accountId: string;
  readonly organisationId: string;
  /** What the person calls it, e.g. `Statistik-Export`. */
  readonly name: string;
  /** The first characters of the text, by which a found token is told from others. */
  readonly prefix: string;
  readonly roles: readonly TokenRole[];
  readonly scopes: readonly TokenScope[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Whether a token works, and if not why. */
export const TOKEN_STATES = ['token_active', 'token_expired', 'token_revoked'] as const;
export type TokenState = (typeof TOKEN_STATES)[number];

/** What a token is at a moment; revoked wins. */
export function tokenState(token: Pick<ApiToken, 'expiresAt' | 'revokedAt'>, now: Date): TokenState {
  if (token.revokedAt !== null) return 'token_revoked';
  return token.expiresAt > now ? 'token_active' : 'token_expired';
}

/** The end of a token that begins now. */
export function tokenEnd(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY);
}

/** Tokens that end at or before this moment are told about; SQL compares with the same value. */
export function tokenWarningUntil(now: Date): Date {
  return new Date(now.getTime() + TOKEN_RULES.warnDays * DAY);
}

/** Tokens that were over at or before this moment are forgotten. */
export function tokenForgottenBefore(now: Date): Date {
  return new Date(now.getTime() - TOKEN_RULES.keptDays * DAY);
}

/** True when the last use was noted long enough ago to be worth another write. */
export function isTokenTouchDue(lastUsedAt: Date | null, now: Date): boolean {
  return lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= TOKEN_RULES.touchSeconds * 1_000;
}

/** The roles a person may pass on to a machine: their own of {@link TOKEN_ROLES}; whoever belongs there may read. */
export function grantableRoles(
  memberships: readonly Membership[],
  organisationId: string,
): readonly TokenRole[] {
  const own = memberships.filter((membership) => membership.organisationId === organisationId);
  if (own.length === 0) return [];
  return TOKEN_ROLES.filter(
    (role) => role === 'reader' || own.some((membership) => membership.role === role),
  );
}

/**
 * As what a token acts right now: its roles as far as the person still has them. Empty when the person has left the
 * organisation or lost the roles: then the token is worth nothing.
 */
export function membershipsOfToken(
  token: Pick<ApiToken, 'organisationId' | 'roles'>,
  memberships: readonly Membership[],
): readonly Membership[] {
  const own = memberships.find(({ organisationId }) => organisationId === token.organisationId);
  if (own === undefined) return [];
  return grantableRoles(memberships, token.organisationId)
    .filter((role) => token.roles.includes(role))
    .map((role) => ({ ...own, role }));
}
