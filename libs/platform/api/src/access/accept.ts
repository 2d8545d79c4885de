import type { Decision, DomainEvent, Problem } from '@allmende/platform-core';

/** Carries the problems of a refused decision to the one interceptor that puts them into the payload. */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.code} ${problem.path}`.trim()).join(', '));
  }
}

/** Takes the changes and events of a decision, or throws its problems. */
export function accept<Changes>(decision: Decision<Changes>): {
  readonly changes: Changes;
  readonly events: readonly DomainEvent[];
} {
  if (!decision.ok) throw new ProblemsError(decision.problems);
  return decision;
}
