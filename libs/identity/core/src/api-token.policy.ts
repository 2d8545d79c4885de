import { type Actor, hasRole, isSignedIn } from '@allmende/platform-core';
import type { ApiToken } from './api-token.js';

/** Own tokens, and those that act for an organisation whose admin one is. */
export function canSeeToken(actor: Actor, token: Pick<ApiToken, 'accountId' | 'organisationId'>): boolean {
  return isOwnToken(actor, token) || canListTokensOf(actor, { id: token.organisationId });
}

/** Whoever sees a token may end it: what is ended by mistake is made anew in a minute. */
export function canRevokeToken(actor: Actor, token: Pick<ApiToken, 'accountId' | 'organisationId'>): boolean {
  return canSeeToken(actor, token);
}

/** Which machines act for an organisation is told to its admins. */
export function canListTokensOf(actor: Actor, organisation: { readonly id: string }): boolean {
  return hasRole(actor, organisation.id, ['admin']);
}

function isOwnToken(actor: Actor, token: Pick<ApiToken, 'accountId'>): boolean {
  return isSignedIn(actor) && actor.accountId === token.accountId;
}
