import { Alert, DefinitionList, LinkButton } from '@allmende/platform-ui';
import { AreaPage } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AccountForm } from '../account/AccountForm.js';
import { OpenedLink } from '../account/OpenedLink.js';
import { useSending } from '../account/use-sending.js';
import { ConfirmSignUpDocument } from './SignUpPage.generated.js';

interface Opened {
  readonly token: string;
  readonly email: string;
  readonly displayName: string;
}

/** The link of a sign-up: shows for whom it is, and makes the account when the button is pressed. */
export function Component() {
  const [doneFor, setDoneFor] = useState<string | null>(null);
  if (doneFor !== null) return <Done email={doneFor} />;
  return <OpenedLink purpose="sign_up">{(link) => <Confirm link={link} onDone={setDoneFor} />}</OpenedLink>;
}

function Confirm({ link, onDone }: { link: Opened; onDone: (email: string) => void }) {
  const { t } = useTranslation('account');
  const [confirm] = useMutation(ConfirmSignUpDocument);
  const sending = useSending();
  const send = async () => {
    const work = async () =>
      (await confirm({ variables: { input: { token: link.token } } })).data?.confirmSignUp.problems;
    if (await sending.run(work)) onDone(link.email);
  };
  return (
    <AreaPage title={t('confirmSignUp.title')} lead={t('confirmSignUp.lead')} meta={{ noIndex: true }}>
      <DefinitionList
        items={[
          { term: t('confirmSignUp.name'), value: link.displayName },
          { term: t('email'), value: link.email },
        ]}
      />
      <AccountForm sending={sending} submit={t('confirmSignUp.submit')} onSend={() => void send()}>
        <p className="kern-body">{t('confirmSignUp.notYou')}</p>
      </AccountForm>
    </AreaPage>
  );
}

function Done({ email }: { email: string }) {
  const { t } = useTranslation('account');
  const [parameters] = useSearchParams();
  const back = parameters.get('zurueck') ?? '/konto';
  const query = new URLSearchParams({ email, zurueck: back });
  return (
    <AreaPage title={t('confirmSignUp.title')} meta={{ noIndex: true }}>
      <Alert kind="success" title={t('confirmSignUp.doneTitle')}>
        {t('confirmSignUp.doneText', { email })}
      </Alert>
      <div className="al-cluster">
        <LinkButton href={`/anmelden?${query.toString()}`}>{t('confirmSignUp.signIn')}</LinkButton>
      </div>
    </AreaPage>
  );
}
