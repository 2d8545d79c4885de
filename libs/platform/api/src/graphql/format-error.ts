import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { AccessError, factsOf } from '../access/access-error.js';
import { ProblemsError } from '../access/accept.js';
import { isQueryLimit, limitSentence, QUERY_LIMITS } from './limits/query-limits.js';
import { toProblemType } from './problem.type.js';

/** Codes of Apollo that tell a client about its own request and may be passed on as they are. */
const REQUEST_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  ...Object.keys(QUERY_LIMITS),
]);

/** How graphql-js begins its sentence when parsing stopped at the allowed number of tokens. */
const PARSING_STOPPED = 'Syntax Error: Document contains more tha';

/**
 * What clients see of an error: access refusals by code, problems of a query as data, and of a defect only that it
 * happened. Messages of the database or of libraries never leave the house.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const place = { path: formatted.path, locations: formatted.locations };
  if (cause instanceof AccessError) {
    const extensions = { code: cause.code, ...factsOf(cause) };
    return withoutEmpty({ message: cause.code, ...place, extensions });
  }
  if (cause instanceof ProblemsError) {
    const problems = cause.problems.map(toProblemType);
    return withoutEmpty({
      message: cause.message,
      ...place,
      extensions: { code: 'BAD_USER_INPUT', problems },
    });
  }
  return withoutEmpty({ ...aboutTheRequest(formatted), ...place });
}

/** Errors that tell a client about its own request; any other is only said to have happened. */
function aboutTheRequest(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (formatted.message.startsWith(PARSING_STOPPED)) {
    const limit = 'QUERY_TOO_MANY_TOKENS';
    return { message: limitSentence(limit, 0), extensions: { code: limit, max: QUERY_LIMITS[limit] } };
  }
  const code = String(formatted.extensions?.['limit'] ?? formatted.extensions?.['code'] ?? '');
  if (!REQUEST_CODES.has(code)) return { message: 'INTERNAL', extensions: { code: 'INTERNAL' } };
  const max = isQueryLimit(code) ? { max: QUERY_LIMITS[code] } : {};
  return { message: formatted.message, extensions: { code, ...max } };
}

function withoutEmpty(error: GraphQLFormattedError): GraphQLFormattedError {
  return Object.fromEntries(
    Object.entries(error).filter(([, value]) => value !== undefined),
  ) as GraphQLFormattedError;
}

/** True for an error that is nobody's expected answer and belongs into the log. */
export function isDefect(error: unknown): boolean {
  const cause = unwrapResolverError(error);
  if (cause instanceof AccessError || cause instanceof ProblemsError) return false;
  const code = (error as { extensions?: { code?: unknown } } | null)?.extensions?.code;
  return !(typeof code === 'string' && REQUEST_CODES.has(code));
}
