import { Skeleton, type Crumb } from '@allmende/platform-ui';
import { AreaPage, QueryState, RequireViewer, useViewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ApplicationWorkspaceDocument } from './Application.generated.js';
import { openApplication, type OpenApplication } from './open-application.js';

/** Opens the application of the address for its members; for everybody else it does not exist. */
export function WithApplication({ children }: { children: (open: OpenApplication) => ReactNode }) {
  const { t } = useTranslation('funding');
  const { viewer } = useViewer();
  if (viewer !== null) return <Opened>{children}</Opened>;
  return (
    <AreaPage title={t('workspace.title')} meta={{ noIndex: true }}>
      <RequireViewer>{() => null}</RequireViewer>
    </AreaPage>
  );
}

function Opened({ children }: { children: (open: OpenApplication) => ReactNode }) {
  const { key = '' } = useParams();
  // Others write at the same time: what a page begins with must not be older than the page itself.
  const query = useQuery(ApplicationWorkspaceDocument, {
    variables: { key },
    ssr: false,
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <QueryState
      query={query}
      wholePage
      skeleton={
        <div className="al-page">
          <Skeleton lines={8} />
        </div>
      }
    >
      {(answer) => children(openApplication(answer))}
    </QueryState>
  );
}

/** The way to a page inside an application. */
export function useApplicationCrumbs(open: OpenApplication, inside: boolean): readonly Crumb[] {
  const { t } = useTranslation('funding');
  const first =
    open.consortium === null
      ? { label: t('funding.title'), href: '/foerderung' }
      : { label: open.consortium.title, href: `/verbuende/${open.consortium.key}` };
  return inside ? [first, { label: open.title, href: `/antraege/${open.key}` }] : [first];
}
