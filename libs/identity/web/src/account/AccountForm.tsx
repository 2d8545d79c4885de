import { Button } from '@allmende/platform-ui';
import { FailureAlert, fieldIdOf, problemAt, ProblemList, useProblemText } from '@allmende/platform-web';
import { useEffect, useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sending } from './use-sending.js';

export interface AccountFormProps {
  sending: Sending;
  submit: string;
  /** A page has one primary button; a second form on it sends with a quieter one. */
  quiet?: boolean;
  /** Gets what was typed, by the names of the fields. */
  onSend: (typed: (field: string) => string) => void;
  children: ReactNode;
  /** Beside the button. */
  beside?: ReactNode;
}

/** A short form: what was refused on top, fields, one button. Until the page is ready the button is off. */
export function AccountForm({ sending, submit, quiet, onSend, children, beside }: AccountFormProps) {
  const { t } = useTranslation('account');
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending.busy) return;
    const fields = new FormData(event.currentTarget);
    onSend((field) => String(fields.get(field) ?? ''));
  };
  return (
    <form className="al-sign-in__form" method="post" noValidate onSubmit={send}>
      <noscript>
        <p className="kern-body">{t('needsScripts')}</p>
      </noscript>
      <ProblemList
        key={sending.attempt}
        namespace="account"
        title={t('refused')}
        problems={sending.problems}
      />
      {sending.failure !== null && <FailureAlert error={sending.failure} />}
      {children}
      <div className="al-cluster">
        <Button type="submit" variant={quiet ? 'secondary' : 'primary'} busy={sending.busy} disabled={!ready}>
          {submit}
        </Button>
        {beside}
      </div>
    </form>
  );
}

/** Id, name and error of a field, as the summary links to it. */
export function useFieldProps(sending: Sending): (name: string) => {
  id: string;
  name: string;
  error: string | undefined;
} {
  const words = useProblemText('account');
  return (name) => {
    const problem = problemAt(sending.problems, name);
    return { id: fieldIdOf(name), name, error: problem && words(problem) };
  };
}
