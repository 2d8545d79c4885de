import { type Decision, decided } from '@allmende/platform-core';
import type { ApiToken } from './api-token.js';
import { tokenRevoked } from './api-token.events.js';

/** Ends a token at once; one that is ended already stays as it is and is no reason to complain. */
export function revokeToken(token: ApiToken, now: Date): Decision<{ readonly token: ApiToken }> {
  if (token.revokedAt !== null) return decided({ token });
  const revoked = { ...token, revokedAt: now };
  return decided({ token: revoked }, [tokenRevoked(revoked)]);
}
