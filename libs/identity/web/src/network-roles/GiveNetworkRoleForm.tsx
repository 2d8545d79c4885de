import { giveNetworkRoleInput } from '@allmende/identity-core';
import { NETWORK_ROLES, type NetworkRole } from '@allmende/platform-core';
import { Alert, Button, SelectField, TextField } from '@allmende/platform-ui';
import {
  FailureAlert,
  fieldIdOf,
  problemAt,
  ProblemList,
  useProblemText,
  type ProblemAnswer,
} from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { GiveNetworkRoleDocument, NetworkRolesPageDocument } from './NetworkRolesPage.generated.js';

interface Told {
  readonly attempt: number;
  readonly problems: readonly ProblemAnswer[];
  readonly given: { readonly email: string; readonly role: NetworkRole } | null;
}

/** Gives a task to an account by its address. What was typed stays until it worked. */
export function GiveNetworkRoleForm() {
  const { t } = useTranslation('network-roles');
  const words = useProblemText('network-roles');
  const [typed, setTyped] = useState({ email: '', role: '' });
  const [told, setTold] = useState<Told>({ attempt: 0, problems: [], given: null });
  const [give, { loading, error }] = useMutation(GiveNetworkRoleDocument, {
    update: (cache, { data }) => {
      const holders = data?.giveNetworkRole.networkRoleHolders;
      if (holders)
        cache.writeQuery({ query: NetworkRolesPageDocument, data: { networkRoleHolders: holders } });
    },
  });
  const tell = (problems: readonly ProblemAnswer[], given: Told['given'] = null) =>
    setTold(({ attempt }) => ({ attempt: attempt + 1, problems, given }));
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (loading) return;
    const read = giveNetworkRoleInput.safeParse(typed);
    if (!read.success) return tell(read.error.issues.map(toProblem));
    try {
      const { data } = await give({ variables: { input: read.data } });
      const problems = data?.giveNetworkRole.problems ?? [];
      if (problems.length > 0) return tell(problems);
      tell([], read.data);
      setTyped({ email: '', role: '' });
    } catch {
      // Told above the form.
      tell([]);
    }
  };
  const errorAt = (path: string) => {
    const problem = problemAt(told.problems, path);
    return problem && words(problem);
  };
  return (
    <form className="al-stack al-measure" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemList
        key={told.attempt}
        namespace="network-roles"
        title={t('give.refused')}
        problems={told.problems}
      />
      {error !== undefined && <FailureAlert error={error} />}
      {told.given !== null && (
        <Alert
          kind="success"
          title={t('give.done', { email: told.given.email, role: t(`role.${told.given.role}.name`) })}
        />
      )}
      <TextField
        id={fieldIdOf('email')}
        type="email"
        label={t('give.email')}
        hint={t('give.emailHint')}
        autoComplete="off"
        value={typed.email}
        onChange={({ target }) => setTyped((before) => ({ ...before, email: target.value }))}
        error={errorAt('email')}
      />
      <SelectField
        id={fieldIdOf('role')}
        label={t('give.role')}
        empty={t('give.choose')}
        value={typed.role}
        onChange={({ target }) => setTyped((before) => ({ ...before, role: target.value }))}
        choices={NETWORK_ROLES.map((value) => ({
          value,
          label: `${t(`role.${value}.name`)} – ${t(`role.${value}.may`)}`,
        }))}
        error={errorAt('role')}
      />
      <div>
        <Button type="submit" busy={loading}>
          {t('give.submit')}
        </Button>
      </div>
    </form>
  );
}

function toProblem({ path, message }: { path: PropertyKey[]; message: string }): ProblemAnswer {
  const field = path.map(String).join('.');
  return { code: field === 'role' ? 'ROLE_MISSING' : message, path: field };
}
