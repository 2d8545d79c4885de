import { NotFound, QueryState, SignedInPage } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { UseOfProjectDocument, type UseAnsweredFragment } from '../parts/Use.generated.js';
import { useUseAddress } from '../parts/use-address.js';

/** An entry and its use, answers among them. */
export interface AnsweredUse {
  readonly projectId: string;
  readonly projectKey: string;
  readonly title: string;
  readonly use: UseAnsweredFragment;
}

export interface LoadedUseProps {
  title: string;
  children: (answered: AnsweredUse) => ReactNode;
}

/** A page about the answers of a use, for the people of the office whose use it is. */
export function LoadedUse({ title, children }: LoadedUseProps) {
  return <SignedInPage title={title}>{() => <Loaded>{children}</Loaded>}</SignedInPage>;
}

function Loaded({ children }: Pick<LoadedUseProps, 'children'>) {
  const { key, organisationId } = useUseAddress();
  const query = useQuery(UseOfProjectDocument, {
    variables: { key, organisationId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <QueryState query={query} wholePage>
      {({ project }) =>
        project?.gatedUse?.answers ? (
          children({
            projectId: project.id,
            projectKey: project.key,
            title: project.title,
            use: project.gatedUse,
          })
        ) : (
          <NotFound />
        )
      }
    </QueryState>
  );
}
