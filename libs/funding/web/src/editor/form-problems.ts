import { useProblemText, type ProblemAnswer } from '@allmende/platform-web';
import { useState, type FormEvent } from 'react';
import { useSpokenProblems } from '../words/spoken-problem.js';

interface Issue {
  readonly code: string;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly maximum?: unknown;
  readonly minimum?: unknown;
}

interface Schema {
  safeParse(input: unknown): { success: boolean; error?: { issues: readonly object[] } };
}

/** What the schema of the server would say to an input, as problems with the same codes and paths. */
export function inputProblems(schema: Schema, input: unknown): readonly ProblemAnswer[] {
  const { error } = schema.safeParse(input);
  return (error?.issues ?? []).map((issue) => toProblem(issue as Issue));
}

const CODES: Readonly<Record<string, string>> = { too_big: 'FIELD_TOO_LONG', too_small: 'FIELD_TOO_SHORT' };

function toProblem({ code, message, path, maximum, minimum }: Issue): ProblemAnswer {
  const params = {
    ...(maximum === undefined ? {} : { maximum: Number(maximum) }),
    ...(minimum === undefined ? {} : { minimum: Number(minimum) }),
  };
  const ours = /^[A-Z][A-Z0-9_]+$/.test(message) ? message : CODES[code];
  return { code: ours ?? 'FIELD_INVALID', path: path.map(String).join('.'), params };
}

/** What is wrong with a form, what to say at which field, and the failure of a request as a whole. */
export function useFormProblems() {
  const speak = useSpokenProblems();
  const words = useProblemText('funding');
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const spoken = speak(problems);
  const errorAt = (path: string) => {
    const found = spoken.find((problem) => problem.path === path);
    return found === undefined ? undefined : words(found);
  };
  const guard = (submit: () => Promise<unknown>) => (event: FormEvent) => {
    event.preventDefault();
    setFailure(null);
    setProblems([]);
    submit().catch(setFailure);
  };
  return { problems: spoken, failure, tell: setProblems, errorAt, guard };
}
