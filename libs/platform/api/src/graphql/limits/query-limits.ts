import { GraphQLError, type ASTNode } from 'graphql';

/** How much one request may ask. A test holds every document of the web client below half of each number. */
export const QUERY_LIMITS = {
  /** Characters of the query text. */
  QUERY_TOO_LONG: 20_000,
  /** Names, brackets and values of the query text; parsing stops there. */
  QUERY_TOO_MANY_TOKENS: 2_000,
  /** Levels of nesting, fragments followed; questions about the schema have a limit of GraphQL's own. */
  QUERY_TOO_DEEP: 16,
  /** Fields that the answer may hold, with lists as long as they may become. */
  QUERY_TOO_COSTLY: 100_000,
  /** Fields asked under another name. */
  QUERY_TOO_MANY_ALIASES: 30,
  /** Fields of one operation at its root. */
  QUERY_TOO_MANY_ROOT_FIELDS: 20,
  QUERY_TOO_MANY_DIRECTIVES: 30,
  /** Entries of one list among the arguments and variables. */
  INPUT_LIST_TOO_LONG: 1_000,
  /** Lists and objects inside each other among the variables. */
  INPUT_TOO_DEEP: 20,
} as const;

/** Which limit a request went over; the code that clients see. */
export type QueryLimit = keyof typeof QUERY_LIMITS;

/** A maximum for each limit. */
export type QueryLimits = Readonly<Record<QueryLimit, number>>;

/** True for the code of a limit. */
export function isQueryLimit(code: string): code is QueryLimit {
  return code in QUERY_LIMITS;
}

const WORDS: Readonly<Record<QueryLimit, (is: number | string, max: number) => string>> = {
  QUERY_TOO_LONG: (is, max) => `The query is ${is} characters long, at most ${max} are allowed`,
  QUERY_TOO_MANY_TOKENS: (_is, max) =>
    `The query has more than ${max} names, brackets and values, which is the most that is allowed`,
  QUERY_TOO_DEEP: (is, max) => `The query is ${is} levels deep, at most ${max} are allowed`,
  QUERY_TOO_COSTLY: (is, max) =>
    `The answer could hold ${is} fields, at most ${max} are allowed: ask for shorter lists or fewer fields`,
  QUERY_TOO_MANY_ALIASES: (is, max) => `The query has ${is} aliases, at most ${max} are allowed`,
  QUERY_TOO_MANY_ROOT_FIELDS: (is, max) =>
    `The operation asks ${is} fields at once, at most ${max} are allowed: send several requests`,
  QUERY_TOO_MANY_DIRECTIVES: (is, max) => `The query has ${is} directives, at most ${max} are allowed`,
  INPUT_LIST_TOO_LONG: (is, max) => `A list among the values has ${is} entries, at most ${max} are allowed`,
  INPUT_TOO_DEEP: (_is, max) => `The values are nested deeper than ${max} levels`,
};

/** The sentence for a limit that was gone over. */
export function limitSentence(limit: QueryLimit, is: number | string): string {
  return WORDS[limit](is, QUERY_LIMITS[limit]);
}

/**
 * The refusal of a request that asks too much: names the limit and the maximum, and is answered with status 400.
 * Apollo puts a code of its own on whatever a validation rule reports, so ours travels beside it.
 */
export function overLimit(limit: QueryLimit, is: number | string, node: ASTNode): GraphQLError {
  return new GraphQLError(limitSentence(limit, is), {
    nodes: [node],
    extensions: { limit, code: limit, max: QUERY_LIMITS[limit], http: { status: 400 } },
  });
}
