import { TextField } from '@allmende/platform-ui';
import { fieldIdOf, problemAt, useProblemText, type ProblemAnswer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useEffect, useRef, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SharedPasswordsDocument } from './ConfirmIdentityDialog.generated.js';

/** What is typed to confirm who one is. */
export type SecretMethod = 'password' | 'totp' | 'recovery_code';

export interface SecretFormProps {
  id: string;
  method: SecretMethod;
  viewer: { readonly email: string; readonly demo: boolean } | null;
  problems: readonly ProblemAnswer[];
  onSubmit: (secret: string) => void;
}

/** How the field behaves for each of them. */
const FIELDS = {
  password: { type: 'password', autoComplete: 'current-password', inputMode: 'text' },
  totp: { type: 'text', autoComplete: 'one-time-code', inputMode: 'numeric' },
  recovery_code: { type: 'text', autoComplete: 'off', inputMode: 'text' },
} as const;

/** One field for the password or a code. The password of an invented person is everybody's and already filled in. */
export function SecretForm({ id, method, viewer, problems, onSubmit }: SecretFormProps) {
  const { t } = useTranslation('factors');
  const words = useProblemText('factors');
  const field = useRef<HTMLInputElement>(null);
  const problem = problemAt(problems, 'secret');
  const shared = useSharedPassword(method === 'password' ? viewer : null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (shared !== undefined && field.current?.value === '') field.current.value = shared;
  }, [shared]);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(field.current?.value ?? '');
  };
  return (
    <form id={id} noValidate onSubmit={submit}>
      {method === 'password' && (
        // Tells the password keeper of the browser whose password this is.
        <input type="hidden" name="username" autoComplete="username" value={viewer?.email ?? ''} readOnly />
      )}
      <TextField
        ref={field}
        id={fieldIdOf('secret')}
        {...FIELDS[method]}
        name="secret"
        label={t(`code.${method}.label`)}
        hint={shared !== undefined ? t('confirm.shared') : t(`code.${method}.hint`)}
        spellCheck={false}
        error={problem && words(problem)}
      />
    </form>
  );
}

/** The password of an invented person; undefined for everybody else. */
function useSharedPassword(viewer: SecretFormProps['viewer']): string | undefined {
  const { data } = useQuery(SharedPasswordsDocument, { skip: viewer?.demo !== true });
  return data?.demoAccounts.find(({ email }) => email === viewer?.email)?.password;
}
