import { LINK_HOURS, PASSWORD_RULES, signUpInput } from '@allmende/identity-core';
import { Alert, Button, TextField, TextLink } from '@allmende/platform-ui';
import { AreaPage, FailureAlert, useLanguage } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AccountForm, useFieldProps } from '../account/AccountForm.js';
import { MailSent } from '../account/MailSent.js';
import { PasswordField } from '../account/PasswordField.js';
import { useSending } from '../account/use-sending.js';
import { ResendSignUpMailDocument, SignUpDocument } from './SignUpPage.generated.js';

/** Name, address, password. `email` in the address fills in the field, `zurueck` is where one goes in the end. */
export function Component() {
  const { t } = useTranslation('account');
  const [sentTo, setSentTo] = useState<string | null>(null);
  return (
    <AreaPage title={t('signUp.title')} description={t('signUp.lead')} meta={{ noIndex: true }}>
      {sentTo === null ? (
        <SignUpForm onSent={setSentTo} />
      ) : (
        <LinkSent email={sentTo} onOther={() => setSentTo(null)} />
      )}
    </AreaPage>
  );
}

function SignUpForm({ onSent }: { onSent: (email: string) => void }) {
  const { t } = useTranslation('account');
  const language = useLanguage();
  const [parameters] = useSearchParams();
  const [signUp] = useMutation(SignUpDocument);
  const sending = useSending();
  const field = useFieldProps(sending);
  const back = parameters.get('zurueck');
  const send = async (typed: (field: string) => string) => {
    const input = {
      displayName: typed('displayName'),
      email: typed('email'),
      password: typed('password'),
      locale: language,
      back,
    };
    const work = async () => (await signUp({ variables: { input } })).data?.signUp.problems;
    if (await sending.run(work, { schema: signUpInput, typed: input })) onSent(input.email.trim());
  };
  const signInAddress = back === null ? '/anmelden' : `/anmelden?zurueck=${encodeURIComponent(back)}`;
  return (
    <AccountForm sending={sending} submit={t('signUp.submit')} onSend={(typed) => void send(typed)}>
      <TextField {...field('displayName')} label={t('name')} hint={t('nameHint')} autoComplete="name" />
      <TextField
        {...field('email')}
        type="email"
        label={t('email')}
        hint={t('signUp.emailHint')}
        autoComplete="username"
        inputMode="email"
        spellCheck={false}
        defaultValue={parameters.get('email') ?? ''}
      />
      <PasswordField
        {...field('password')}
        kind="new-password"
        label={t('password')}
        hint={t('passwordHint', { min: PASSWORD_RULES.minLength })}
      />
      <p className="kern-body">
        {t('signUp.haveOne')} <TextLink href={signInAddress}>{t('signUp.signIn')}</TextLink>
      </p>
    </AccountForm>
  );
}

function LinkSent({ email, onOther }: { email: string; onOther: () => void }) {
  const { t } = useTranslation('account');
  const language = useLanguage();
  const [resend] = useMutation(ResendSignUpMailDocument);
  const [again, setAgain] = useState(false);
  const sending = useSending();
  const sendAgain = async () => {
    const input = { email, locale: language };
    const work = async () => (await resend({ variables: { input } })).data?.resendSignUpMail.problems;
    setAgain(await sending.run(work));
  };
  return (
    <>
      <MailSent
        title={t('signUp.sentTitle')}
        text={t('signUp.sentText', { email, hours: LINK_HOURS.sign_up })}
        actions={
          <>
            <Button variant="secondary" busy={sending.busy} onClick={() => void sendAgain()}>
              {t('sent.again')}
            </Button>
            <Button variant="tertiary" onClick={onOther}>
              {t('sent.other')}
            </Button>
          </>
        }
      />
      {again && <Alert kind="success" title={t('sent.againDone')} />}
      {sending.failure !== null && <FailureAlert error={sending.failure} />}
    </>
  );
}
