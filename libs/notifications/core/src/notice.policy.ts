import { isSignedIn, type Actor } from '@allmende/platform-core';

/** Everybody with an account has an inbox; its notices are theirs alone, no role of any kind reaches them. */
export function canReadInbox(actor: Actor): actor is Actor & { readonly accountId: string } {
  return isSignedIn(actor);
}
