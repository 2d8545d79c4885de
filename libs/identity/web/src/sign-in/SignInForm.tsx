import { SESSION_RULES } from '@allmende/identity-core';
import { Button, Checkbox, TextField, TextLink } from '@allmende/platform-ui';
import { fieldIdOf, problemAt, useProblemText } from '@allmende/platform-web';
import { useEffect, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { SignInState } from './use-sign-in.js';

/** The form itself. Until the page is ready its button is off: sent early, the password would travel as a plain form. */
export function SignInForm({ signIn }: { signIn: SignInState }) {
  const { t } = useTranslation('identity');
  const words = useProblemText('identity');
  const ready = useReady();
  const [parameters] = useSearchParams();
  const back = parameters.get('zurueck');
  const signUpAddress =
    back === null ? '/konto-anlegen' : `/konto-anlegen?zurueck=${encodeURIComponent(back)}`;
  const [visible, setVisible] = useState(false);
  const errorAt = (path: string) => {
    const problem = problemAt(signIn.problems, path);
    return problem && words(problem);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (signIn.busy) return;
    const fields = new FormData(event.currentTarget);
    void signIn.run({
      email: String(fields.get('email') ?? ''),
      password: String(fields.get('password') ?? ''),
    });
  };
  return (
    <form className="al-sign-in__form" method="post" noValidate onSubmit={submit}>
      <TextField
        id={fieldIdOf('email')}
        type="email"
        name="email"
        label={t('signIn.email')}
        autoComplete="username"
        inputMode="email"
        spellCheck={false}
        error={errorAt('email')}
        defaultValue={parameters.get('email') ?? ''}
      />
      <TextField
        id={fieldIdOf('password')}
        type={visible ? 'text' : 'password'}
        name="password"
        label={t('signIn.password')}
        autoComplete="current-password"
        spellCheck={false}
        error={errorAt('password')}
      />
      <Checkbox
        label={t('signIn.showPassword')}
        checked={visible}
        onChange={(event) => setVisible(event.target.checked)}
      />
      <p className="kern-body">
        <TextLink href="/passwort-vergessen">{t('signIn.forgotten')}</TextLink>
      </p>
      <div>
        <Button type="submit" busy={signIn.busy} disabled={!ready}>
          {t('signIn.submit')}
        </Button>
      </div>
      <p className="kern-body">
        {t('signIn.noAccount')} <TextLink href={signUpAddress}>{t('signIn.signUp')}</TextLink>
      </p>
      <p className="kern-body kern-body--small kern-body--muted">
        {t('signIn.session', { days: SESSION_RULES.absoluteDays, hours: SESSION_RULES.idleHours })}
      </p>
    </form>
  );
}

function useReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready;
}
