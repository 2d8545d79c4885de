import { type Decision, decided, problem, refused } from '@allmende/platform-core';
import { type FactorRef, factorRemoved } from './factor.events.js';
import { providerUnlinked } from './provider.events.js';
import type { ProviderIdentity } from './sign-in-provider.js';

/** Everything that opens an account by itself. A code of an app does not: it only follows a password. */
export interface SignInWays {
  readonly hasPassword: boolean;
  readonly passkeys: number;
  /** Providers that are linked and still offered here. */
  readonly providers: number;
}

/** True while something opens the account. */
export function canStillSignIn({ hasPassword, passkeys, providers }: SignInWays): boolean {
  return hasPassword || passkeys > 0 || providers > 0;
}

/** The provider no longer opens the account; the last way in stays. */
export function unlinkProvider(identity: ProviderIdentity, left: SignInWays): Decision<null> {
  if (!canStillSignIn(left)) return refused([problem('LAST_SIGN_IN_WAY')]);
  return decided(null, [providerUnlinked(identity)]);
}

/** The factor is asked for no longer; a passkey that is the last way in stays. */
export function removeFactor(accountId: string, factor: FactorRef, left: SignInWays): Decision<null> {
  if (!canStillSignIn(left)) return refused([problem('LAST_SIGN_IN_WAY')]);
  return decided(null, [factorRemoved(accountId, factor)]);
}
