import type { ProblemAnswer } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import type { TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';

interface Answered {
  readonly problems: readonly ProblemAnswer[];
}

/** A command with its state: busy, refused for these reasons, or failed. */
export interface Command<Variables, Payload> {
  readonly busy: boolean;
  readonly problems: readonly ProblemAnswer[];
  readonly error: unknown;
  /** The payload when it was done, null when it was refused or failed. */
  readonly run: (variables: Variables) => Promise<Payload | null>;
}

/** Sends a mutation whose one field carries problems, and keeps what came back. The pages asked for are read anew. */
export function useCommand<Data extends object, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  refetchQueries: readonly string[] = ['OfficePage', 'MemberTasks', 'Viewer'],
): Command<Variables, Answered> {
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const [send, { loading, error }] = useMutation(document as unknown as TypedDocumentNode<object, object>, {
    refetchQueries: [...refetchQueries],
    awaitRefetchQueries: false,
  });
  const run = async (variables: Variables): Promise<Answered | null> => {
    const answer = await send({ variables }).catch(() => null);
    const payload = Object.values(answer?.data ?? {})[0] as Answered | undefined;
    if (payload === undefined) return null;
    setProblems(payload.problems);
    return payload.problems.length === 0 ? payload : null;
  };
  return { busy: loading, problems, error, run };
}
