import type { ProviderRefusal } from '@allmende/identity-core';
import { ProblemsError } from '@allmende/platform-api';
import { problem } from '@allmende/platform-core';
import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';

/** A way by a provider that ended early: what the person is told, and for the log a reason without personal data. */
export class ProviderFault extends ProblemsError {
  constructor(
    readonly refusal: ProviderRefusal,
    readonly reason: string,
  ) {
    super([problem(refusal)]);
  }
}

const AWAY = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
]);
const BUSY = new Set(['temporarily_unavailable', 'server_error']);
const DENIED = new Set(['access_denied', 'login_required', 'consent_required', 'interaction_required']);

/** What an error of the protocol means to the person. Messages are left out: they may quote claims. */
export function faultOf(error: unknown): ProviderFault {
  if (error instanceof ProviderFault) return error;
  if (error instanceof AuthorizationResponseError) {
    // The provider chose this text and the address bar may have changed it, so only known ones are repeated.
    if (DENIED.has(error.error)) return new ProviderFault('PROVIDER_DENIED', error.error);
    if (BUSY.has(error.error)) return new ProviderFault('PROVIDER_UNREACHABLE', error.error);
    return new ProviderFault('PROVIDER_ANSWER_INVALID', 'authorization error');
  }
  if (error instanceof ResponseBodyError)
    return new ProviderFault('PROVIDER_ANSWER_INVALID', `status ${error.status}`);
  // Without a code it is no finding of the protocol: the connection broke.
  if (error instanceof ClientError && error.code !== undefined) return faultOfCode(error.code);
  return new ProviderFault('PROVIDER_UNREACHABLE', error instanceof Error ? error.name : 'unknown');
}

function faultOfCode(code: string): ProviderFault {
  if (code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED') return new ProviderFault('PROVIDER_CLOCK_SKEW', code);
  return new ProviderFault(AWAY.has(code) ? 'PROVIDER_UNREACHABLE' : 'PROVIDER_ANSWER_INVALID', code);
}
