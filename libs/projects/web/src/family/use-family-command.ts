import { type ProblemAnswer, useProblemText } from '@allmende/platform-web';
import type { DocumentNode } from 'graphql';
import { type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { NAMESPACE } from './words.js';

type Answer = Readonly<Record<string, { readonly problems: readonly ProblemAnswer[] }>>;

/** One step about owners or origin: runs it, tells in words why not, and reads the page anew. */
export function useFamilyCommand<Data extends Answer, Variables extends { input: object }>(
  document: TypedDocumentNode<Data, Variables>,
  refetch: readonly DocumentNode[],
) {
  const words = useProblemText(NAMESPACE);
  const [send, { data, loading, error }] = useMutation<Answer, { input: object }>(
    document as unknown as TypedDocumentNode<Answer, { input: object }>,
    { refetchQueries: [...refetch], awaitRefetchQueries: true },
  );
  const problems = Object.values(data ?? {}).flatMap((payload) => payload.problems ?? []);
  const run = async (input: Variables['input']): Promise<boolean> => {
    try {
      const { data: answer } = await send({ variables: { input } });
      return Object.values(answer ?? {}).every((payload) => payload.problems.length === 0);
    } catch {
      return false;
    }
  };
  return { run, busy: loading, error, refusal: problems.map(words).join(' ') };
}
