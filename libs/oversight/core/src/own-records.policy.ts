import { type Actor, isSignedIn } from '@allmende/platform-core';

/** Everything about oneself is told to the person in a browser, never to a machine with a token. */
export function canReadOwnRecords(actor: Actor): actor is Actor & { readonly accountId: string } {
  return isSignedIn(actor) && actor.proof?.kind === 'session';
}

/** Whoever has an account may end it; what stands in the way is told by the rule. */
export function canDeleteOwnAccount(actor: Actor): actor is Actor & { readonly accountId: string } {
  return canReadOwnRecords(actor);
}
