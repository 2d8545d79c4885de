import { PASSWORD_RULES, resetPasswordInput } from '@allmende/identity-core';
import { Alert, LinkButton } from '@allmende/platform-ui';
import { AreaPage, VIEWER_QUERY } from '@allmende/platform-web';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountForm, useFieldProps } from '../account/AccountForm.js';
import { DeadLink, OpenedLink } from '../account/OpenedLink.js';
import { PasswordField } from '../account/PasswordField.js';
import { useSending } from '../account/use-sending.js';
import { ResetPasswordDocument } from './PasswordPages.generated.js';

/** A new password by the link of a mail. It leads to the sign-in and signs nobody in itself. */
export function Component() {
  const [doneFor, setDoneFor] = useState<string | null>(null);
  if (doneFor !== null) return <Done email={doneFor} />;
  return (
    <OpenedLink purpose="reset_password">
      {({ token, email }) => <Choose token={token} email={email} onDone={() => setDoneFor(email)} />}
    </OpenedLink>
  );
}

function Choose({ token, email, onDone }: { token: string; email: string; onDone: () => void }) {
  const { t } = useTranslation('account');
  const client = useApolloClient();
  const [reset] = useMutation(ResetPasswordDocument);
  const sending = useSending();
  const field = useFieldProps(sending);
  const send = async (typed: (field: string) => string) => {
    const input = { token, newPassword: typed('newPassword') };
    const work = async () => (await reset({ variables: { input } })).data?.resetPassword.problems;
    if (!(await sending.run(work, { schema: resetPasswordInput, typed: input }))) return;
    onDone();
    // Whoever was signed in here no longer is.
    await client.clearStore();
    await client.refetchQueries({ include: [VIEWER_QUERY] });
  };
  if (sending.problems.some(({ code }) => code === 'LINK_NOT_VALID'))
    return <DeadLink purpose="reset_password" />;
  return (
    <AreaPage title={t('reset.title')} lead={t('reset.lead')} meta={{ noIndex: true }}>
      <AccountForm sending={sending} submit={t('reset.submit')} onSend={(typed) => void send(typed)}>
        <p className="kern-body">
          {t('reset.for')}: <strong>{email}</strong>
        </p>
        {/* Password managers keep the new password for the account they find in the form. */}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <PasswordField
          {...field('newPassword')}
          kind="new-password"
          label={t('newPassword')}
          hint={t('passwordHint', { min: PASSWORD_RULES.minLength })}
        />
      </AccountForm>
    </AreaPage>
  );
}

function Done({ email }: { email: string }) {
  const { t } = useTranslation('account');
  return (
    <AreaPage title={t('reset.title')} meta={{ noIndex: true }}>
      <Alert kind="success" title={t('reset.doneTitle')}>
        {t('reset.doneText')}
      </Alert>
      <div className="al-cluster">
        <LinkButton href={`/anmelden?email=${encodeURIComponent(email)}`}>{t('reset.signIn')}</LinkButton>
      </div>
    </AreaPage>
  );
}
