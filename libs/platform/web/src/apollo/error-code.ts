import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** Why a request as a whole failed; problems of a payload are no failure and never come here. */
export const FAILURE_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'RATE_LIMITED',
  'CONFIRMATION_NEEDED',
  'OUTDATED',
  'NETWORK',
  'INTERNAL',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** A failure as the screen needs it: a code for the words and, for defects, the id to quote. */
export interface Failure {
  readonly code: FailureCode;
  readonly requestId: string | null;
}

const HTTP_CODES: Readonly<Record<number, FailureCode>> = {
  // A page asks what the service knows; a tab that was open during a new release asks what it no longer does.
  400: 'OUTDATED',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  429: 'RATE_LIMITED',
  500: 'INTERNAL',
};

/** Reads any error Apollo hands out. What is not understood counts as a network failure only if it never reached us. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const extensions = error.errors[0]?.extensions;
    const requestId = typeof extensions?.['requestId'] === 'string' ? extensions['requestId'] : null;
    return { code: knownCode(extensions?.['code']), requestId };
  }
  if (ServerError.is(error)) return { code: HTTP_CODES[error.statusCode] ?? 'NETWORK', requestId: null };
  return { code: error instanceof TypeError || isAbort(error) ? 'NETWORK' : 'INTERNAL', requestId: null };
}

/** True when the service itself could not be reached or is on its knees, so that trying again later makes sense. */
export function isUnreachable(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) return false;
  if (ServerError.is(error)) return error.statusCode >= 500;
  return true;
}

function knownCode(code: unknown): FailureCode {
  if (code === 'TOO_MANY_REQUESTS') return 'RATE_LIMITED';
  return FAILURE_CODES.includes(code as FailureCode) ? (code as FailureCode) : 'INTERNAL';
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
}
