import type { ProblemAnswer } from '@allmende/platform-web';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';

/** One step of an application: busy while it runs, then done, or the reasons why not. */
export interface Step {
  readonly busy: boolean;
  readonly problems: readonly ProblemAnswer[];
  readonly failure: unknown;
  readonly run: () => void;
}

/** Runs a step and asks for the application again: it has moved on, or somebody changed what was refused. */
export function useStep(take: () => Promise<readonly ProblemAnswer[] | undefined>): Step {
  const client = useApolloClient();
  const [state, setState] = useState<Omit<Step, 'run'>>({ busy: false, problems: [], failure: null });
  const run = async () => {
    setState({ busy: true, problems: [], failure: null });
    try {
      const problems = (await take()) ?? [];
      await client.refetchQueries({ include: ['ApplicationWorkspace'] });
      setState({ busy: false, problems, failure: null });
    } catch (failure) {
      setState({ busy: false, problems: [], failure });
    }
  };
  return { ...state, run: () => void run() };
}
