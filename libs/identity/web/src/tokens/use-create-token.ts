import { createTokenInput } from '@allmende/identity-core';
import type { ProblemAnswer } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { CreateTokenDocument, MyTokensDocument } from './Tokens.generated.js';

/** One attempt after the other; `attempt` counts them, so that the same refusal is said again. */
export interface CreatingToken {
  readonly problems: readonly ProblemAnswer[];
  readonly failure: unknown;
  readonly attempt: number;
  readonly busy: boolean;
  readonly run: (typed: unknown) => Promise<void>;
}

/** Makes a token from what was typed and hands its text on; it is kept in no cache. */
export function useCreateToken(onMade: (secret: string) => void): CreatingToken {
  const [create, { loading }] = useMutation(CreateTokenDocument, {
    refetchQueries: [MyTokensDocument],
    fetchPolicy: 'no-cache',
  });
  const [answer, setAnswer] = useState<Pick<CreatingToken, 'problems' | 'failure' | 'attempt'>>({
    problems: [],
    failure: null,
    attempt: 0,
  });
  const tell = (problems: readonly ProblemAnswer[], failure: unknown = null) =>
    setAnswer(({ attempt }) => ({ problems: problems.map(toSpoken), failure, attempt: attempt + 1 }));
  const run = async (typed: unknown) => {
    const parsed = createTokenInput.safeParse(typed);
    if (!parsed.success) return tell(shapeProblems(parsed.error.issues));
    try {
      const { data } = await create({ variables: { input: parsed.data } });
      const { problems = [], secret } = data?.createToken ?? {};
      if (secret) onMade(secret);
      else tell(problems);
    } catch (failure) {
      tell([], failure);
    }
  };
  return { ...answer, busy: loading, run };
}

/** One problem a field. */
function shapeProblems(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): readonly ProblemAnswer[] {
  const byPath = new Map<string, ProblemAnswer>();
  for (const { path, message } of issues) {
    const field = String(path[0] ?? '');
    if (!byPath.has(field)) byPath.set(field, { code: message, path: field });
  }
  return [...byPath.values()];
}

/** An empty field is named in the sentence. */
function toSpoken(problem: ProblemAnswer): ProblemAnswer {
  if (problem.code !== 'REQUIRED') return problem;
  return { ...problem, code: `REQUIRED_${(problem.path ?? '').toUpperCase()}` };
}
