import { changeEmailInput } from '@allmende/identity-core';
import { Alert, Button, Section, TextField } from '@allmende/platform-ui';
import { FailureAlert, useFormat } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountForm, useFieldProps } from '../account/AccountForm.js';
import { LocalMailboxHint } from '../account/MailSent.js';
import type { OwnAccountFactsFragment } from '../account/OwnAccount.generated.js';
import { useSending } from '../account/use-sending.js';
import {
  RequestEmailChangeDocument,
  ResendEmailProofDocument,
  WithdrawEmailChangeDocument,
} from './DetailsPage.generated.js';

/** The address of the account: the one it has, the one that waits to be confirmed, and the way to another. */
export function EmailPart({ account }: { account: OwnAccountFactsFragment }) {
  const { t } = useTranslation('account');
  const { pendingEmail } = account;
  return (
    <Section title={t('details.emailTitle')} lead={t('details.emailNow', { email: account.email })}>
      {!account.emailVerified && <Alert kind="warning" title={t('details.unverified')} live="off" />}
      {account.demo && <p className="kern-body al-measure">{t('changePassword.demo')}</p>}
      {!account.demo && pendingEmail == null && <ChangeForm />}
      {pendingEmail != null && <Pending {...pendingEmail} />}
    </Section>
  );
}

function ChangeForm() {
  const { t } = useTranslation('account');
  const [request] = useMutation(RequestEmailChangeDocument);
  const sending = useSending();
  const field = useFieldProps(sending);
  const send = async (typed: (field: string) => string) => {
    const input = { email: typed('email') };
    const work = async () => (await request({ variables: { input } })).data?.requestEmailChange.problems;
    await sending.run(work, { schema: changeEmailInput, typed: input });
  };
  return (
    <AccountForm
      sending={sending}
      submit={t('details.changeEmail')}
      quiet
      onSend={(typed) => void send(typed)}
    >
      <TextField
        {...field('email')}
        type="email"
        label={t('details.newEmail')}
        hint={t('details.newEmailHint')}
        autoComplete="email"
        inputMode="email"
        spellCheck={false}
      />
    </AccountForm>
  );
}

function Pending({ email, expiresAt }: { email: string; expiresAt: string }) {
  const { t } = useTranslation('account');
  const { date } = useFormat();
  const [resend] = useMutation(ResendEmailProofDocument);
  const [withdraw] = useMutation(WithdrawEmailChangeDocument);
  const [again, setAgain] = useState(false);
  const sending = useSending();
  const sendAgain = async () =>
    setAgain(await sending.run(async () => (await resend()).data?.resendEmailProof.problems));
  return (
    <>
      <Alert kind="info" title={t('details.pendingTitle', { email })} live="status">
        {t('details.pendingText', { until: date(expiresAt, 'dateTime') })}
      </Alert>
      <LocalMailboxHint />
      <div className="al-cluster">
        <Button variant="secondary" busy={sending.busy} onClick={() => void sendAgain()}>
          {t('details.again')}
        </Button>
        <Button
          variant="tertiary"
          onClick={() => void sending.run(async () => (await withdraw()).data?.withdrawEmailChange.problems)}
        >
          {t('details.withdraw')}
        </Button>
      </div>
      {again && <Alert kind="success" title={t('details.againDone')} />}
      {sending.failure !== null && <FailureAlert error={sending.failure} />}
    </>
  );
}
