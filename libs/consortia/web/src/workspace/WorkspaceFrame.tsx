import { Skeleton } from '@allmende/platform-ui';
import { AreaPage, failureOf, NotFound, QueryState, type Viewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { ConsortiumPartsFragment } from '../parts/Consortium.generated.js';
import { MembersPage } from '../parts/MembersPage.js';
import { useWords } from '../parts/use-words.js';
import { ConsortiumWorkspaceDocument } from './WorkspacePage.generated.js';

/** A consortium with the person who looks at it. */
export interface WorkspaceProps {
  consortium: ConsortiumPartsFragment;
  viewer: Viewer;
}

/** Loads the consortium of the address for its members; for all others the page is not there. */
export function WithConsortium({ children }: { children: (props: WorkspaceProps) => ReactNode }) {
  const t = useWords();
  const { key = '' } = useParams();
  return (
    <MembersPage title={t('workspace.kind')}>
      {(viewer) => <Loaded address={key}>{(consortium) => children({ consortium, viewer })}</Loaded>}
    </MembersPage>
  );
}

function Loaded({
  address,
  children,
}: {
  address: string;
  children: (consortium: ConsortiumPartsFragment) => ReactNode;
}) {
  const query = useQuery(ConsortiumWorkspaceDocument, {
    variables: { key: address },
    ssr: false,
    fetchPolicy: 'cache-and-network',
  });
  // Whoever has just left still holds the page in the cache; the server's word counts.
  if (query.error && failureOf(query.error).code === 'NOT_FOUND') return <NotFound />;
  // A part of another domain may ask for fewer fields of the same consortium, which empties the cached answer for a
  // moment; the page must stay, or that part would start over with it.
  const data = query.data ?? query.previousData;
  return (
    <QueryState query={{ ...query, data }} wholePage skeleton={<Skeleton lines={8} />}>
      {({ consortium }) => children(consortium)}
    </QueryState>
  );
}

/** A page about one step in a consortium, with the way back. */
export function StepPage({
  title,
  lead,
  consortium,
  children,
}: {
  title: string;
  lead?: string;
  consortium: ConsortiumPartsFragment;
  children: ReactNode;
}) {
  const t = useWords();
  return (
    <AreaPage
      title={title}
      lead={lead}
      crumbs={[
        { label: t('overview.title'), href: '/verbuende' },
        { label: consortium.title, href: `/verbuende/${consortium.key}` },
      ]}
      meta={{ noIndex: true }}
    >
      {children}
    </AreaPage>
  );
}
