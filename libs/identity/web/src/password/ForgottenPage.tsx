import { mailToInput } from '@allmende/identity-core';
import { Button, TextField } from '@allmende/platform-ui';
import { AreaPage, useLanguage } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AccountForm, useFieldProps } from '../account/AccountForm.js';
import { MailSent } from '../account/MailSent.js';
import { useSending } from '../account/use-sending.js';
import { RequestPasswordResetDocument } from './PasswordPages.generated.js';

/** Asks for a link to choose a new password; what it answers is the same for every address. */
export function Component() {
  const { t } = useTranslation('account');
  const [sentTo, setSentTo] = useState<string | null>(null);
  return (
    <AreaPage title={t('forgotten.title')} description={t('forgotten.lead')} meta={{ noIndex: true }}>
      {sentTo === null ? (
        <ForgottenForm onSent={setSentTo} />
      ) : (
        <MailSent
          title={t('forgotten.sentTitle')}
          text={t('forgotten.sentText', { email: sentTo })}
          actions={
            <Button variant="secondary" onClick={() => setSentTo(null)}>
              {t('sent.other')}
            </Button>
          }
        />
      )}
    </AreaPage>
  );
}

function ForgottenForm({ onSent }: { onSent: (email: string) => void }) {
  const { t } = useTranslation('account');
  const language = useLanguage();
  const [parameters] = useSearchParams();
  const [request] = useMutation(RequestPasswordResetDocument);
  const sending = useSending();
  const field = useFieldProps(sending);
  const send = async (typed: (field: string) => string) => {
    const input = { email: typed('email'), locale: language };
    const work = async () => (await request({ variables: { input } })).data?.requestPasswordReset.problems;
    if (await sending.run(work, { schema: mailToInput, typed: input })) onSent(input.email.trim());
  };
  return (
    <AccountForm sending={sending} submit={t('forgotten.submit')} onSend={(typed) => void send(typed)}>
      <TextField
        {...field('email')}
        type="email"
        label={t('email')}
        autoComplete="username"
        inputMode="email"
        spellCheck={false}
        defaultValue={parameters.get('email') ?? ''}
      />
    </AccountForm>
  );
}
