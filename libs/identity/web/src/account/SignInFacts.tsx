import { DefinitionList, LinkButton, Section } from '@allmende/platform-ui';
import { QueryState } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { OwnAccountDocument, type OwnAccountFactsFragment } from './OwnAccount.generated.js';

/** For the slot `account`: what one signs in with, and the ways to change it. */
export function Component() {
  const { t } = useTranslation('account');
  const query = useQuery(OwnAccountDocument, { ssr: false });
  return (
    <Section title={t('part.title')} lead={t('part.lead')}>
      <QueryState query={query}>{({ ownAccount }) => <Facts account={ownAccount} />}</QueryState>
    </Section>
  );
}

function Facts({ account }: { account: OwnAccountFactsFragment }) {
  const { t } = useTranslation('account');
  const { email, emailVerified, pendingEmail, hasPassword, jobTitle, locale } = account;
  const remarks = [
    ...(emailVerified ? [] : [t('part.unverified')]),
    ...(pendingEmail == null ? [] : [t('part.pending', { email: pendingEmail.email })]),
  ];
  return (
    <>
      <DefinitionList
        items={[
          {
            term: t('part.email'),
            value: remarks.length === 0 ? email : `${email} (${remarks.join('; ')})`,
          },
          { term: t('part.password'), value: t(hasPassword ? 'part.passwordSet' : 'part.passwordNone') },
          ...(jobTitle == null ? [] : [{ term: t('part.jobTitle'), value: jobTitle }]),
          { term: t('part.language'), value: t(`languages.${locale}`) },
        ]}
      />
      <div className="al-cluster">
        <LinkButton href="/konto/angaben" variant="secondary">
          {t('part.details')}
        </LinkButton>
        <LinkButton href="/konto/passwort" variant="secondary">
          {t(hasPassword ? 'part.changePassword' : 'part.setPassword')}
        </LinkButton>
      </div>
    </>
  );
}
