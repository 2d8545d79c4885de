import { isIP } from 'node:net';
import { checkedAgent, isPublicAddress, NotAllowedError, PUBLIC_WAYS } from '@allmende/platform-api';
import type { CustomFetch } from 'openid-client';
import { fetch } from 'undici';

/**
 * Asks providers without becoming their way into our network: where its endpoints are is said by the provider itself, so
 * every address is looked at in the moment of connecting. Redirects are not followed.
 */
export function fetchOfProviders(withinMs: number): CustomFetch {
  const dispatcher = checkedAgent(PUBLIC_WAYS, withinMs);
  return async (address, { method, headers, body, signal }) => {
    // An address written as numbers is connected to without asking for a name.
    const host = new URL(address).hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !isPublicAddress(host)) throw new NotAllowedError(host);
    const answer = await fetch(address, {
      method,
      headers,
      redirect: 'manual',
      dispatcher,
      body: body instanceof URLSearchParams || typeof body === 'string' ? body : null,
      ...(signal === undefined ? {} : { signal }),
    });
    // The same class in all but name: Node carries a copy of the package.
    return answer as unknown as Response;
  };
}
