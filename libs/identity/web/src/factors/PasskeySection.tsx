import { Button, Section, TextField } from '@allmende/platform-ui';
import {
  FailureAlert,
  fieldIdOf,
  problemAt,
  ProblemList,
  useProblemText,
  type ProblemAnswer,
} from '@allmende/platform-web';
import { useApolloClient } from '@apollo/client/react';
import { useRef, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSending } from '../account/use-sending.js';
import { askPasskey } from './ask-passkey.js';
import {
  RegisterPasskeyDocument,
  StartPasskeyRegistrationDocument,
  type OwnFactorsFragment,
} from './Factors.generated.js';
import { PasskeyItem } from './PasskeyItem.js';

export interface PasskeySectionProps {
  passkeys: OwnFactorsFragment['passkeys'];
  /** No authenticator app beside them. */
  isOnlyFactor: boolean;
  /** The page asks for something else right now; it has one primary button. */
  quiet: boolean;
  changed: (words: string, codes?: readonly string[] | null) => Promise<void>;
}

/** The passkeys by the names their owner gave them, and the way to another one. */
export function PasskeySection({ passkeys, isOnlyFactor, quiet, changed }: PasskeySectionProps) {
  const { t } = useTranslation('factors');
  const words = useProblemText('factors');
  const sending = useSending();
  const register = useRegistration();
  const field = useRef<HTMLInputElement>(null);
  const problem = problemAt(sending.problems, 'name');
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending.busy) return;
    const name = field.current?.value.trim() ?? '';
    let codes: readonly string[] | null = null;
    const done = await sending.run(async () => {
      if (name === '') return [{ code: 'REQUIRED', path: 'name' }];
      const answer = await register(name);
      codes = answer.codes;
      return answer.problems;
    });
    if (!done) return;
    if (field.current !== null) field.current.value = '';
    await changed(t('passkey.added', { name }), codes);
  };
  return (
    <Section title={t('passkey.title')} lead={t('passkey.lead')}>
      {passkeys.length > 0 && (
        <ul className="al-roles">
          {passkeys.map((passkey) => (
            <PasskeyItem
              key={passkey.id}
              passkey={passkey}
              isLast={isOnlyFactor && passkeys.length === 1}
              changed={changed}
            />
          ))}
        </ul>
      )}
      <ProblemList
        key={sending.attempt}
        namespace="factors"
        title={t('passkey.refused')}
        problems={sending.problems}
      />
      {sending.failure !== null && <FailureAlert error={sending.failure} />}
      <form className="al-stack al-passkey-form" noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          ref={field}
          id={fieldIdOf('name')}
          name="name"
          label={t('passkey.name')}
          hint={t('passkey.nameHint')}
          autoComplete="off"
          maxLength={60}
          error={problem && words(problem)}
        />
        <div>
          <Button type="submit" icon="add" variant={quiet ? 'secondary' : 'primary'} busy={sending.busy}>
            {t('passkey.add')}
          </Button>
        </div>
      </form>
    </Section>
  );
}

interface Registered {
  readonly problems: readonly ProblemAnswer[];
  readonly codes: readonly string[] | null;
}

/** Asks the server, then the device, then the server again. */
function useRegistration(): (name: string) => Promise<Registered> {
  const client = useApolloClient();
  const register = async (name: string, answer: string): Promise<Registered> => {
    const { data } = await client.mutate({
      mutation: RegisterPasskeyDocument,
      variables: { input: { name, answer } },
      fetchPolicy: 'no-cache',
    });
    const { problems = [], recoveryCodes = null } = data?.registerPasskey ?? {};
    return { problems, codes: recoveryCodes };
  };
  return async (name) => {
    const { data } = await client.mutate({
      mutation: StartPasskeyRegistrationDocument,
      fetchPolicy: 'no-cache',
    });
    const { options, problems = [] } = data?.startPasskeyRegistration ?? {};
    if (!options) return { problems, codes: null };
    const { answer, problem } = await askPasskey('make', options);
    return problem === null ? register(name, answer) : { problems: [problem], codes: null };
  };
}
