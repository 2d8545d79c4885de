import { EmptyState, Section } from '@allmende/platform-ui';
import {
  AreaPage,
  hasNetworkRole,
  NotFound,
  QueryState,
  RequireViewer,
  useViewer,
} from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { EndSessionsForm } from './EndSessionsForm.js';
import { GiveNetworkRoleForm } from './GiveNetworkRoleForm.js';
import { NetworkRolesPageDocument } from './NetworkRolesPage.generated.js';
import { NetworkRoleTable } from './NetworkRoleTable.js';

/** Who acts for the network as a whole: see it, give a task, take one. For administrators. */
export function Component() {
  const { t } = useTranslation('network-roles');
  const { viewer } = useViewer();
  if (viewer !== null && !hasNetworkRole(viewer, 'administrator')) return <NotFound />;
  const crumbs = [{ label: t('desk'), href: '/redaktion' }];
  return (
    <AreaPage title={t('title')} lead={t('lead')} crumbs={crumbs} meta={{ noIndex: true }}>
      <RequireViewer>{({ accountId }) => <Desk ownId={accountId} />}</RequireViewer>
    </AreaPage>
  );
}

function Desk({ ownId }: { ownId: string }) {
  const { t } = useTranslation('network-roles');
  const query = useQuery(NetworkRolesPageDocument, { ssr: false, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState query={query}>
      {({ networkRoleHolders }) => (
        <>
          <Section title={t('give.title')} lead={t('give.lead')}>
            <GiveNetworkRoleForm />
          </Section>
          <Section title={t('list.title')} lead={t('list.lead')}>
            {networkRoleHolders.length === 0 ? (
              <EmptyState title={t('list.none')}>{t('list.noneWhy')}</EmptyState>
            ) : (
              <NetworkRoleTable holders={networkRoleHolders} ownId={ownId} />
            )}
          </Section>
          <Section title={t('signOut.title')} lead={t('signOut.lead')}>
            <EndSessionsForm />
          </Section>
        </>
      )}
    </QueryState>
  );
}
