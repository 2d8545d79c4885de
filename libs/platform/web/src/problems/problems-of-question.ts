import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { ProblemAnswer } from './problem-text.js';

/** What a question got wrong in its own input, for the fields it came from; empty for every other failure. */
export function problemsOfQuestion(error: unknown): readonly ProblemAnswer[] {
  if (!CombinedGraphQLErrors.is(error)) return [];
  return error.errors.flatMap(({ extensions }) => {
    const problems: unknown = extensions?.['code'] === 'BAD_USER_INPUT' ? extensions['problems'] : null;
    return Array.isArray(problems) ? (problems as ProblemAnswer[]) : [];
  });
}
