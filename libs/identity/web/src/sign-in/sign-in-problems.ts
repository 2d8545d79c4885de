import { signInInput } from '@allmende/identity-core';
import type { ProblemAnswer } from '@allmende/platform-web';

/** What was typed into the form. */
export interface TypedSignIn {
  readonly email: string;
  readonly password: string;
}

/** What is missing before the server is asked, by the schema the server uses too; one problem a field. */
export function typedProblems(typed: TypedSignIn): readonly ProblemAnswer[] {
  const result = signInInput.safeParse(typed);
  if (result.success) return [];
  const byPath = new Map<string, ProblemAnswer>();
  for (const { path, message } of result.error.issues) {
    const field = path.join('.');
    if (!byPath.has(field)) byPath.set(field, { code: message, path: field });
  }
  return [...byPath.values()];
}

/** A problem as its sentence needs it: the wait in whole minutes, and an empty field named. */
export function toSpoken(problem: ProblemAnswer): ProblemAnswer {
  if (problem.code === 'REQUIRED')
    return { ...problem, code: `REQUIRED_${(problem.path ?? '').toUpperCase()}` };
  if (problem.code !== 'TOO_MANY_ATTEMPTS') return problem;
  return { ...problem, params: { count: minutesToWait(problem) } };
}

function minutesToWait({ params }: ProblemAnswer): number {
  const seconds = Array.isArray(params)
    ? params.find(({ name }) => name === 'retryAfterSeconds')?.value
    : (params as Readonly<Record<string, string | number>> | null | undefined)?.['retryAfterSeconds'];
  return Math.max(1, Math.ceil(Number(seconds ?? 60) / 60));
}
