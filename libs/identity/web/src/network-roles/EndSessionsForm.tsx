import { endSessionsOfInput } from '@allmende/identity-core';
import { Alert, Button, TextField } from '@allmende/platform-ui';
import {
  FailureAlert,
  fieldIdOf,
  problemAt,
  type ProblemAnswer,
  ProblemList,
  useProblemText,
} from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { EndSessionsOfDocument } from './NetworkRolesPage.generated.js';

interface Told {
  readonly attempt: number;
  readonly problems: readonly ProblemAnswer[];
  readonly done: { readonly email: string; readonly count: number } | null;
}

const FIELD = fieldIdOf('signOutEmail');

/** Signs somebody out on all devices, by the address of their account. */
export function EndSessionsForm() {
  const { t } = useTranslation('network-roles');
  const words = useProblemText('network-roles');
  const [email, setEmail] = useState('');
  const [told, setTold] = useState<Told>({ attempt: 0, problems: [], done: null });
  const [end, { loading, error }] = useMutation(EndSessionsOfDocument);
  const tell = (problems: readonly ProblemAnswer[], done: Told['done'] = null) =>
    setTold(({ attempt }) => ({ attempt: attempt + 1, problems: problems.map(atField), done }));
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (loading) return;
    const read = endSessionsOfInput.safeParse({ email });
    if (!read.success) return tell(read.error.issues.map(({ message }) => ({ code: message, path: '' })));
    const answer = await end({ variables: { input: read.data } }).catch(() => null);
    const payload = answer?.data?.endSessionsOf;
    // A failure stands above the form already.
    if (!payload) return tell([]);
    if (payload.problems.length > 0) return tell(payload.problems);
    tell([], { email: read.data.email, count: payload.endedSessions ?? 0 });
    setEmail('');
  };
  const problem = problemAt(told.problems, 'signOutEmail');
  return (
    <form className="al-stack al-measure" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemList
        key={told.attempt}
        namespace="network-roles"
        title={t('signOut.refused')}
        problems={told.problems}
      />
      {error !== undefined && <FailureAlert error={error} />}
      {told.done !== null && <Alert kind="success" title={t('signOut.done', told.done)} />}
      <TextField
        id={FIELD}
        type="email"
        label={t('give.email')}
        autoComplete="off"
        value={email}
        onChange={({ target }) => setEmail(target.value)}
        error={problem && words(problem)}
      />
      <div>
        <Button type="submit" variant="secondary" busy={loading}>
          {t('signOut.submit')}
        </Button>
      </div>
    </form>
  );
}

/** The page has two fields for an address; this one has a name of its own. */
function atField(problem: ProblemAnswer): ProblemAnswer {
  return { ...problem, path: 'signOutEmail' };
}
