import type { ProblemAnswer } from '@allmende/platform-web';

const NAMED: ReadonlySet<string> = new Set(['title', 'purpose', 'message', 'reason']);

/** Gives a general objection to one of our texts its own words, so that a summary says which text it means. */
export function namedProblem(problem: ProblemAnswer): ProblemAnswer {
  const path = problem.path ?? '';
  if (!NAMED.has(path)) return problem;
  if (problem.code === 'REQUIRED' && path !== 'message' && path !== 'reason') {
    return { ...problem, code: `${path.toUpperCase()}_MISSING` };
  }
  return problem.code === 'TOO_LONG' ? { ...problem, code: `${path.toUpperCase()}_TOO_LONG` } : problem;
}
