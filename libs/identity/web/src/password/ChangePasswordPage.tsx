import { changePasswordInput, PASSWORD_RULES } from '@allmende/identity-core';
import { Alert, LinkButton } from '@allmende/platform-ui';
import { AreaPage, QueryState } from '@allmende/platform-web';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountForm, useFieldProps } from '../account/AccountForm.js';
import type { OwnAccountFactsFragment } from '../account/OwnAccount.generated.js';
import { OwnAccountDocument } from '../account/OwnAccount.generated.js';
import { PasswordField } from '../account/PasswordField.js';
import { SignedIn } from '../account/SignedIn.js';
import { useSending } from '../account/use-sending.js';
import { ChangePasswordDocument } from './PasswordPages.generated.js';

/** Another password while signed in. */
export function Component() {
  const { t } = useTranslation('account');
  return (
    <AreaPage
      title={t('changePassword.title')}
      lead={t('changePassword.lead')}
      crumbs={[{ label: t('account'), href: '/konto' }]}
      meta={{ noIndex: true }}
    >
      <SignedIn>{() => <Change />}</SignedIn>
    </AreaPage>
  );
}

function Change() {
  const { t } = useTranslation('account');
  const query = useQuery(OwnAccountDocument);
  const [done, setDone] = useState(false);
  if (done) return <Done />;
  return (
    <QueryState query={query}>
      {({ ownAccount }) =>
        ownAccount.demo ? (
          <Alert kind="info" title={t('changePassword.demo')} live="off" />
        ) : (
          <ChangeForm account={ownAccount} onDone={() => setDone(true)} />
        )
      }
    </QueryState>
  );
}

function ChangeForm({ account, onDone }: { account: OwnAccountFactsFragment; onDone: () => void }) {
  const { t } = useTranslation('account');
  const [change] = useMutation(ChangePasswordDocument);
  const sending = useSending();
  const field = useFieldProps(sending);
  const { hasPassword, email } = account;
  const send = async (typed: (field: string) => string) => {
    const currentPassword = hasPassword ? typed('currentPassword') : null;
    const input = { currentPassword, newPassword: typed('newPassword') };
    const work = async () => (await change({ variables: { input } })).data?.changePassword.problems;
    if (await sending.run(work, { schema: changePasswordInput, typed: input })) onDone();
  };
  return (
    <AccountForm
      sending={sending}
      submit={t('changePassword.submit')}
      onSend={(typed) => void send(typed)}
      beside={
        <LinkButton href="/konto" variant="tertiary">
          {t('cancel')}
        </LinkButton>
      }
    >
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      {hasPassword ? (
        <PasswordField
          {...field('currentPassword')}
          kind="current-password"
          label={t('currentPassword')}
          hint={t('currentPasswordWhy')}
        />
      ) : (
        <p className="kern-body">{t('changePassword.first')}</p>
      )}
      <PasswordField
        {...field('newPassword')}
        kind="new-password"
        label={t('newPassword')}
        hint={t('passwordHint', { min: PASSWORD_RULES.minLength })}
      />
    </AccountForm>
  );
}

function Done() {
  const { t } = useTranslation('account');
  return (
    <>
      <Alert kind="success" title={t('changePassword.done')} />
      <div className="al-cluster">
        <LinkButton href="/konto">{t('back')}</LinkButton>
      </div>
    </>
  );
}
