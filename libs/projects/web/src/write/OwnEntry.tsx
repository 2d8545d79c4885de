import { Skeleton } from '@allmende/platform-ui';
import { NotFound, PageMeta, QueryState, SignedInPage } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { ProjectPageDocument, type ProjectWholeFragment } from '../project/ProjectPage.generated.js';

export interface OwnEntryProps {
  title: string;
  /** Which ability the page stands on; without it the page looks absent. */
  needs: keyof ProjectWholeFragment['viewerCan'];
  children: (entry: ProjectWholeFragment) => ReactNode;
}

/** The entry of the address for people who may work on it. Always asks the server, so that nobody writes on an old text. */
export function OwnEntry({ title, needs, children }: OwnEntryProps) {
  return (
    <>
      <PageMeta title={title} noIndex />
      <SignedInPage title={title}>{() => <Loaded needs={needs}>{children}</Loaded>}</SignedInPage>
    </>
  );
}

function Loaded({ needs, children }: Pick<OwnEntryProps, 'needs' | 'children'>) {
  const { key = '' } = useParams();
  const query = useQuery(ProjectPageDocument, {
    variables: { key },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <QueryState query={query} wholePage skeleton={<Skeleton lines={8} />}>
      {({ project }) => (project?.viewerCan[needs] === true ? children(project) : <NotFound />)}
    </QueryState>
  );
}
