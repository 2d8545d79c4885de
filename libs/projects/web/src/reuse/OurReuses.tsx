import { Button, EmptyState, Section, Table, type TableColumn, TextLink } from '@allmende/platform-ui';
import { QueryState, useFormat, type Viewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { ConfirmButton } from './ConfirmButton.js';
import { OurReusesDocument, type OurReusesQuery } from './Reuse.generated.js';
import { ReuseHistory } from './ReuseHistory.js';
import { StageBadge } from './StageBadge.js';
import { useWords } from './words.js';

const SHOWN = 20;

type OurReuse = OurReusesQuery['reusesOfMyOrganisations']['nodes'][number];

/** On the desk: what our organisations use of others, and what wants confirming. */
export function Component({ viewer }: { viewer: Viewer }) {
  const t = useWords();
  const query = useQuery(OurReusesDocument, {
    variables: { first: SHOWN },
    fetchPolicy: 'cache-and-network',
    skip: viewer.memberships.length === 0,
  });
  if (viewer.memberships.length === 0) return null;
  const more = (after: string | null | undefined) => {
    void query
      .fetchMore({
        variables: { after },
        updateQuery: (before, { fetchMoreResult: { reusesOfMyOrganisations: next } }) => ({
          reusesOfMyOrganisations: {
            ...next,
            nodes: [...before.reusesOfMyOrganisations.nodes, ...next.nodes],
          },
        }),
      })
      .catch(() => undefined);
  };
  return (
    <Section title={t('ours.title')}>
      <QueryState query={query}>
        {({ reusesOfMyOrganisations: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t('ours.none')}>{t('ours.noneWhy')}</EmptyState>
          ) : (
            <div className="al-stack">
              <ReuseTable reuses={nodes} />
              {pageInfo.hasNextPage && (
                <div>
                  <Button variant="secondary" onClick={() => more(pageInfo.endCursor)}>
                    {t('ours.more')}
                  </Button>
                </div>
              )}
            </div>
          )
        }
      </QueryState>
    </Section>
  );
}

function ReuseTable({ reuses }: { reuses: readonly OurReuse[] }) {
  const t = useWords();
  const { date } = useFormat();
  const columns: readonly TableColumn<OurReuse>[] = [
    { key: 'what', header: t('ours.what'), rowHeader: true, cell: (reuse) => <Title reuse={reuse} /> },
    { key: 'who', header: t('ours.who'), cell: ({ organisation }) => organisation.name },
    { key: 'stage', header: t('list.stage'), cell: (reuse) => <Standing reuse={reuse} /> },
    {
      key: 'until',
      header: t('ours.until'),
      cell: ({ stage, confirmedUntil }) => (stage === 'ended' ? '–' : date(confirmedUntil, 'short')),
    },
    {
      key: 'do',
      header: t('ours.do'),
      cell: (reuse) =>
        reuse.stage !== 'ended' && reuse.viewerCan.change ? (
          <ConfirmButton reuse={reuse} title={reuse.project?.title ?? t('ours.gone')} />
        ) : (
          '–'
        ),
    },
  ];
  return (
    <Table caption={t('ours.title')} captionHidden columns={columns} rows={reuses} rowKey={({ id }) => id} />
  );
}

function Standing({ reuse }: { reuse: OurReuse }) {
  const t = useWords();
  return (
    <div>
      <StageBadge reuse={reuse} />
      <ReuseHistory steps={reuse.history} name={reuse.project?.title ?? t('ours.gone')} />
    </div>
  );
}

function Title({ reuse: { project, organisation, viewerCan } }: { reuse: OurReuse }) {
  const t = useWords();
  if (project === null) return t('ours.gone');
  const page = `/loesungen/${project.key}`;
  return (
    <TextLink href={viewerCan.change ? `${page}/nachnutzung?organisation=${organisation.id}` : page}>
      {project.title}
    </TextLink>
  );
}
