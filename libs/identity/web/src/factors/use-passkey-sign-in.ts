import { useApolloClient } from '@apollo/client/react';
import { askPasskey } from './ask-passkey.js';
import { SignInWithPasskeyDocument, StartPasskeySignInDocument } from './SecondStep.generated.js';
import type { ProblemAnswer } from '@allmende/platform-web';

/** Signs in with a passkey and answers what stood against it. */
export function usePasskeySignIn(): () => Promise<readonly ProblemAnswer[]> {
  const client = useApolloClient();
  return async () => {
    const begun = await client.mutate({ mutation: StartPasskeySignInDocument, fetchPolicy: 'no-cache' });
    const { answer, problem } = await askPasskey('use', begun.data?.startPasskeySignIn.options ?? '');
    if (problem !== null) return [problem];
    const ended = await client.mutate({
      mutation: SignInWithPasskeyDocument,
      variables: { input: { answer } },
      fetchPolicy: 'no-cache',
    });
    return ended.data?.signInWithPasskey.problems ?? [];
  };
}
