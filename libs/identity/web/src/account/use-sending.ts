import type { ProblemAnswer } from '@allmende/platform-web';
import { useState } from 'react';
import type { z } from 'zod';

/** One sending after the other; `attempt` counts them, so that the same refusal is said again. */
export interface Sending {
  readonly problems: readonly ProblemAnswer[];
  readonly failure: unknown;
  readonly attempt: number;
  readonly busy: boolean;
  /** Runs the work unless something typed is missing; true when nothing was refused. */
  readonly run: (
    work: () => Promise<readonly ProblemAnswer[] | undefined>,
    check?: Check,
  ) => Promise<boolean>;
}

/** What the server would refuse for its shape, known before it is asked. */
export interface Check {
  readonly schema: z.ZodType;
  readonly typed: unknown;
}

const NOTHING = { problems: [], failure: null, busy: false };

/** Keeps what the last sending of a form was answered. */
export function useSending(): Sending {
  const [state, setState] = useState<Omit<Sending, 'run'>>({ ...NOTHING, attempt: 0 });
  const tell = (answer: Partial<Omit<Sending, 'run' | 'attempt'>>) =>
    setState(({ attempt }) => ({ ...NOTHING, ...answer, attempt: attempt + 1 }));
  const run: Sending['run'] = async (work, check) => {
    const missing = check === undefined ? [] : shapeProblems(check);
    if (missing.length > 0) {
      tell({ problems: missing.map(spoken) });
      return false;
    }
    setState((before) => ({ ...before, busy: true }));
    try {
      const problems = (await work()) ?? [];
      tell({ problems: problems.map(spoken) });
      return problems.length === 0;
    } catch (failure) {
      tell({ failure });
      return false;
    }
  };
  return { ...state, run };
}

/** One problem a field, by the schema the server uses too. */
export function shapeProblems({ schema, typed }: Check): readonly ProblemAnswer[] {
  const result = schema.safeParse(typed);
  if (result.success) return [];
  const byPath = new Map<string, ProblemAnswer>();
  for (const { path, message } of result.error.issues) {
    const field = path.join('.');
    const code = /^[A-Z_]+$/.test(message) ? message : 'FIELD_INVALID';
    // An empty field is both missing and no address; what helps is that it is missing.
    const isEmpty = typeof typed === 'object' && (typed as Record<string, unknown>)[field] === '';
    if (!byPath.has(field)) byPath.set(field, { code: isEmpty ? 'REQUIRED' : code, path: field });
  }
  return [...byPath.values()];
}

/** A problem as its sentence needs it: an empty field named, a wait in whole minutes. */
export function spoken(problem: ProblemAnswer): ProblemAnswer {
  if (problem.code === 'REQUIRED')
    return { ...problem, code: `REQUIRED_${(problem.path ?? '').toUpperCase()}` };
  if (problem.code !== 'TOO_MANY_ATTEMPTS') return problem;
  const pairs = Array.isArray(problem.params) ? problem.params : [];
  const seconds = Number(pairs.find(({ name }) => name === 'retryAfterSeconds')?.value ?? 60);
  return { ...problem, params: { count: Math.max(1, Math.ceil(seconds / 60)) } };
}
