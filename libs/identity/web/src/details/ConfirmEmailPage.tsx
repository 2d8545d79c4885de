import { Alert, DefinitionList, LinkButton } from '@allmende/platform-ui';
import { AreaPage, VIEWER_QUERY } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountForm } from '../account/AccountForm.js';
import { OpenedLink } from '../account/OpenedLink.js';
import { useSending } from '../account/use-sending.js';
import { ConfirmEmailChangeDocument } from './DetailsPage.generated.js';

interface Opened {
  readonly token: string;
  readonly email: string;
  readonly displayName: string;
}

/** The link to a new address; also followed in a browser in which nobody is signed in. */
export function Component() {
  const [doneFor, setDoneFor] = useState<string | null>(null);
  if (doneFor !== null) return <Done email={doneFor} />;
  return (
    <OpenedLink purpose="prove_email">{(link) => <Confirm link={link} onDone={setDoneFor} />}</OpenedLink>
  );
}

function Confirm({ link, onDone }: { link: Opened; onDone: (email: string) => void }) {
  const { t } = useTranslation('account');
  const [confirm] = useMutation(ConfirmEmailChangeDocument, { refetchQueries: [VIEWER_QUERY] });
  const sending = useSending();
  const send = async () => {
    const work = async () =>
      (await confirm({ variables: { input: { token: link.token } } })).data?.confirmEmailChange.problems;
    if (await sending.run(work)) onDone(link.email);
  };
  return (
    <AreaPage title={t('confirmEmail.title')} lead={t('confirmEmail.lead')} meta={{ noIndex: true }}>
      <DefinitionList
        items={[
          { term: t('confirmEmail.account'), value: link.displayName },
          { term: t('confirmEmail.email'), value: link.email },
        ]}
      />
      <AccountForm sending={sending} submit={t('confirmEmail.submit')} onSend={() => void send()}>
        {null}
      </AccountForm>
    </AreaPage>
  );
}

function Done({ email }: { email: string }) {
  const { t } = useTranslation('account');
  return (
    <AreaPage title={t('confirmEmail.title')} meta={{ noIndex: true }}>
      <Alert kind="success" title={t('confirmEmail.doneTitle')}>
        {t('confirmEmail.doneText', { email })}
      </Alert>
      <div className="al-cluster">
        <LinkButton href="/konto">{t('confirmEmail.toAccount')}</LinkButton>
      </div>
    </AreaPage>
  );
}
