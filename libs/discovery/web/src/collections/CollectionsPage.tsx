import { Card, CardGrid, EmptyState, LoadMore, Section, Skeleton } from '@allmende/platform-ui';
import { AreaPage, QueryState, useFormat, useViewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import {
  type CollectionHeadFragment,
  OwnCollectionsDocument,
  PublicCollectionsDocument,
} from './Collections.generated.js';
import { DeletedNotice } from './DeletedNotice.js';
import { NewCollection } from './NewCollection.js';
import { useWords } from './words.js';

const SHOWN = 20;

/** What editors put together for everybody; for people with an account their own and those of their organisations. */
export function Component() {
  const t = useWords();
  const { viewer } = useViewer();
  const deleted = (useLocation().state as { deleted?: unknown } | null)?.deleted;
  return (
    <AreaPage title={t('title')} lead={t('lead')} description={t('description')}>
      {typeof deleted === 'string' && <DeletedNotice id={deleted} />}
      <div className="al-stack al-stack--large">
        {viewer !== null && <Own />}
        <OfEverybody />
      </div>
    </AreaPage>
  );
}

function Own() {
  const t = useWords();
  const query = useQuery(OwnCollectionsDocument, { ssr: false, fetchPolicy: 'cache-and-network' });
  return (
    <Section title={t('own.title')}>
      <div className="al-stack">
        <QueryState query={query} skeleton={<Skeleton lines={4} />}>
          {({ myCollections }) =>
            myCollections.length === 0 ? (
              <EmptyState title={t('own.none')}>{t('own.why')}</EmptyState>
            ) : (
              <Cards collections={myCollections} />
            )
          }
        </QueryState>
        <NewCollection />
      </div>
    </Section>
  );
}

function OfEverybody() {
  const t = useWords();
  const query = useQuery(PublicCollectionsDocument, { variables: { first: SHOWN, after: null } });
  return (
    <Section title={t('public.title')}>
      <QueryState query={query} skeleton={<Skeleton lines={4} />}>
        {({ collections: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t('public.none')}>{t('public.why')}</EmptyState>
          ) : (
            <>
              <Cards collections={nodes} />
              <LoadMore
                shown={nodes.length}
                total={null}
                hasMore={pageInfo.hasNextPage}
                busy={query.loading}
                onLoadMore={() =>
                  void query.fetchMore({
                    variables: { after: pageInfo.endCursor },
                    updateQuery: (before, { fetchMoreResult: more }) => ({
                      collections: {
                        ...more.collections,
                        nodes: [...before.collections.nodes, ...more.collections.nodes],
                      },
                    }),
                  })
                }
              />
            </>
          )
        }
      </QueryState>
    </Section>
  );
}

function Cards({ collections }: { collections: readonly CollectionHeadFragment[] }): ReactNode {
  const t = useWords();
  const { date } = useFormat();
  return (
    <CardGrid>
      {collections.map(({ id, key, title, description, scope, size, updatedAt }) => (
        <Card
          key={id}
          href={`/sammlungen/${key}`}
          title={title}
          preline={t(`scope.${scope}`)}
          footer={<p>{t('changed', { day: date(updatedAt) })}</p>}
        >
          <p>{description === '' ? t('size', { count: size }) : description}</p>
        </Card>
      ))}
    </CardGrid>
  );
}
