import { addressAfterSignIn, VIEWER_QUERY, type ProblemAnswer } from '@allmende/platform-web';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { toSpoken, typedProblems, type TypedSignIn } from './sign-in-problems.js';
import { SignInDocument } from './SignInPage.generated.js';

/** One attempt after the other; `attempt` counts them, so that the same refusal is said again. */
export interface SignInState {
  readonly problems: readonly ProblemAnswer[];
  readonly failure: unknown;
  readonly attempt: number;
  readonly busy: boolean;
  /** How the second step may be taken; null before the password was right and for accounts without a second factor. */
  readonly step: readonly string[] | null;
  /** Leads back to where the person came from, signed in. */
  readonly enter: () => Promise<void>;
  /** Back to e-mail and password. */
  readonly restart: () => void;
  readonly run: (typed: TypedSignIn) => Promise<void>;
}

/** Signs in and leads back to where the person came from. */
export function useSignIn(): SignInState {
  const client = useApolloClient();
  const navigate = useNavigate();
  const { search } = useLocation();
  const [signIn, { loading }] = useMutation(SignInDocument);
  const [answer, setAnswer] = useState<Pick<SignInState, 'problems' | 'failure' | 'attempt'>>({
    problems: [],
    failure: null,
    attempt: 0,
  });
  const tell = (problems: readonly ProblemAnswer[], failure: unknown = null) =>
    setAnswer(({ attempt }) => ({ problems: problems.map(toSpoken), failure, attempt: attempt + 1 }));
  const [step, setStep] = useState<SignInState['step']>(null);
  const enter = useCallback(async () => {
    // Whatever was read as somebody else must not be shown to this person.
    await client.clearStore();
    await client.refetchQueries({ include: [VIEWER_QUERY] });
    await navigate(addressAfterSignIn(search), { replace: true });
  }, [client, navigate, search]);
  const restart = useCallback(() => setStep(null), []);
  const run = async (typed: TypedSignIn) => {
    const missing = typedProblems(typed);
    if (missing.length > 0) return tell(missing);
    try {
      const { data } = await signIn({ variables: { input: typed } });
      const problems = data?.signIn.problems ?? [];
      if (problems.length > 0) return tell(problems);
      const methods = data?.signIn.challenge?.methods ?? null;
      if (methods === null) return await enter();
      tell([]);
      setStep(methods);
    } catch (failure) {
      tell([], failure);
    }
  };
  return { ...answer, busy: loading, step, enter, restart, run };
}
