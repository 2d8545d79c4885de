import { type Actor, isSignedIn } from '@allmende/platform-core';

/** Name, password, address and sessions are changed by the person in a browser, never by a machine with a token. */
export function canManageOwnAccount(actor: Actor): actor is Actor & { readonly accountId: string } {
  return isSignedIn(actor) && actor.proof?.kind === 'session';
}
