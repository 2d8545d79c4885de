import { LOCALES, updateProfileInput } from '@allmende/identity-core';
import { Alert, RadioGroup, Section, TextField } from '@allmende/platform-ui';
import { AreaPage, QueryState, VIEWER_QUERY } from '@allmende/platform-web';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountForm, useFieldProps } from '../account/AccountForm.js';
import { OwnAccountDocument, type OwnAccountFactsFragment } from '../account/OwnAccount.generated.js';
import { SignedIn } from '../account/SignedIn.js';
import { useSending } from '../account/use-sending.js';
import { UpdateProfileDocument } from './DetailsPage.generated.js';
import { EmailPart } from './EmailPart.js';

/** What a person says about themselves, and where mails go. */
export function Component() {
  const { t } = useTranslation('account');
  return (
    <AreaPage
      title={t('details.title')}
      lead={t('details.lead')}
      crumbs={[{ label: t('account'), href: '/konto' }]}
      meta={{ noIndex: true }}
    >
      <SignedIn>{() => <Details />}</SignedIn>
    </AreaPage>
  );
}

function Details() {
  const query = useQuery(OwnAccountDocument);
  return (
    <QueryState query={query}>
      {({ ownAccount }) => (
        <>
          <Person account={ownAccount} />
          <EmailPart account={ownAccount} />
        </>
      )}
    </QueryState>
  );
}

function Person({ account }: { account: OwnAccountFactsFragment }) {
  const { t } = useTranslation('account');
  const [update] = useMutation(UpdateProfileDocument, { refetchQueries: [VIEWER_QUERY] });
  const [saved, setSaved] = useState(false);
  const sending = useSending();
  const field = useFieldProps(sending);
  const send = async (typed: (field: string) => string) => {
    setSaved(false);
    const locale = typed('locale') === 'en' ? ('en' as const) : ('de' as const);
    const input = { displayName: typed('displayName'), jobTitle: typed('jobTitle'), locale };
    const work = async () => (await update({ variables: { input } })).data?.updateProfile.problems;
    setSaved(await sending.run(work, { schema: updateProfileInput, typed: input }));
  };
  return (
    <Section title={t('details.person')}>
      {saved && <Alert kind="success" title={t('details.saved')} />}
      <AccountForm sending={sending} submit={t('details.submit')} onSend={(typed) => void send(typed)}>
        <TextField
          {...field('displayName')}
          label={t('name')}
          hint={t('nameHint')}
          autoComplete="name"
          defaultValue={account.displayName}
        />
        <TextField
          {...field('jobTitle')}
          label={t('jobTitle')}
          hint={t('jobTitleHint')}
          optional
          autoComplete="organization-title"
          defaultValue={account.jobTitle ?? ''}
        />
        <RadioGroup
          {...field('locale')}
          label={t('language')}
          defaultValue={account.locale}
          choices={LOCALES.map((value) => ({ value, label: t(`languages.${value}`) }))}
        />
      </AccountForm>
    </Section>
  );
}
