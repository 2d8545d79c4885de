import { EmptyState } from '@allmende/platform-ui';
import { AreaPage, QueryState } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { SignedIn } from '../account/SignedIn.js';
import { OrganisationTokensDocument } from './Tokens.generated.js';
import { TokenTable } from './TokenTable.js';

/** Which programs act for an organisation, for its admins. */
export function Component() {
  const { t } = useTranslation('tokens');
  return (
    <AreaPage
      title={t('organisation.title')}
      lead={t('organisation.lead')}
      crumbs={[{ label: t('organisation.crumb'), href: '/organisation' }]}
      meta={{ noIndex: true }}
    >
      <SignedIn>{() => <Tokens />}</SignedIn>
    </AreaPage>
  );
}

function Tokens() {
  const { t } = useTranslation('tokens');
  const { organisationId = '' } = useParams();
  const query = useQuery(OrganisationTokensDocument, { variables: { organisationId }, ssr: false });
  return (
    <QueryState query={query} wholePage>
      {({ organisationTokens }) =>
        organisationTokens.length === 0 ? (
          <EmptyState title={t('organisation.none')}>{t('organisation.noneWhy')}</EmptyState>
        ) : (
          <TokenTable tokens={organisationTokens} caption={t('organisation.title')} withPerson />
        )
      }
    </QueryState>
  );
}
