import type { Problem } from '@allmende/platform-core';

const problems = new Map<string, Problem>();

/** A domain names the problem that a violated database constraint stands for (the last net behind its rules). */
export function declareConstraintProblem(constraint: string, problem: Problem): void {
  problems.set(constraint, problem);
}

/** The problem behind a failed statement, or null when the failure is something else. */
export function problemOfConstraint(error: unknown): readonly Problem[] | null {
  const driverError = (error as { driverError?: { constraint?: unknown } } | null)?.driverError;
  const constraint = driverError?.constraint ?? (error as { constraint?: unknown } | null)?.constraint;
  const problem = typeof constraint === 'string' ? problems.get(constraint) : undefined;
  return problem === undefined ? null : [problem];
}
