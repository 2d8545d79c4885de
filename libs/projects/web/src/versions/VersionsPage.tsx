import { Badge, Button, EmptyState, Table, type TableColumn, TextLink } from '@allmende/platform-ui';
import { AreaPage, QueryState, useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'react-router';
import { Difference } from './Difference.js';
import {
  type VersionHeadFragment,
  VersionsOfSolutionDocument,
  type VersionsOfSolutionQuery,
} from './Versions.generated.js';
import { useWords } from './words.js';

const SHOWN = 50;

type Solution = NonNullable<VersionsOfSolutionQuery['project']>;

/** Everything an entry has said in public, and what changed from one version to another. */
export function Component() {
  const { key = '' } = useParams();
  const query = useQuery(VersionsOfSolutionDocument, { variables: { key, first: SHOWN } });
  const more = (after: string | null) => {
    void query
      .fetchMore({
        variables: { after },
        updateQuery: (before, { fetchMoreResult: { project } }) => ({
          project: before.project && {
            ...before.project,
            versions: {
              nodes: [...before.project.versions.nodes, ...(project?.versions.nodes ?? [])],
              pageInfo: project?.versions.pageInfo ?? before.project.versions.pageInfo,
            },
          },
        }),
      })
      .catch(() => undefined);
  };
  return (
    <QueryState query={query} wholePage>
      {({ project }) =>
        project && <Versions solution={project} onMore={() => more(project.versions.pageInfo.endCursor)} />
      }
    </QueryState>
  );
}

function Versions({ solution, onMore }: { solution: Solution; onMore: () => void }) {
  const t = useWords();
  const [search] = useSearchParams();
  const { nodes, pageInfo } = solution.versions;
  const newest = nodes[0]?.number ?? 0;
  const newer = numberIn(search, 'mit') ?? newest;
  const older = numberIn(search, 'von') ?? newer - 1;
  return (
    <AreaPage
      title={t('title')}
      preline={solution.title}
      lead={t('lead')}
      crumbs={[
        { label: t('solutions'), href: '/loesungen' },
        { label: solution.title, href: `/loesungen/${solution.key}` },
      ]}
      meta={{ noIndex: true }}
    >
      {nodes.length === 0 ? (
        <EmptyState title={t('none.title')}>{t('none.why')}</EmptyState>
      ) : (
        <div className="al-stack al-stack--large">
          <VersionTable solution={solution} chosen={newer} />
          {pageInfo.hasNextPage && (
            <div>
              <Button variant="secondary" onClick={onMore}>
                {t('more')}
              </Button>
            </div>
          )}
          {older > 0 && <Difference projectKey={solution.key} older={older} newer={newer} newest={newest} />}
        </div>
      )}
    </AreaPage>
  );
}

function numberIn(search: URLSearchParams, name: string): number | null {
  const value = Number(search.get(name) ?? Number.NaN);
  return Number.isSafeInteger(value) && value > 0 && value < 1_000_000 ? value : null;
}

function VersionTable({ solution, chosen }: { solution: Solution; chosen: number }) {
  const t = useWords();
  const { date, number } = useFormat();
  const columns: readonly TableColumn<VersionHeadFragment>[] = [
    {
      key: 'number',
      header: t('column.number'),
      rowHeader: true,
      cell: (version) => t('numbered', { number: number(version.number) }),
    },
    { key: 'when', header: t('column.when'), cell: ({ publishedAt }) => date(publishedAt, 'short') },
    { key: 'what', header: t('column.what'), cell: (version) => <What version={version} /> },
    ...(solution.origin === 'municipality'
      ? [
          {
            key: 'checked',
            header: t('column.checked'),
            cell: ({ occasion, secondPair }: VersionHeadFragment) => (
              <Badge kind={secondPair ? 'success' : 'info'}>
                {t(secondPair ? 'checked.yes' : occasion === 'revised' ? 'checked.revised' : 'checked.no')}
              </Badge>
            ),
          },
        ]
      : []),
    {
      key: 'compare',
      header: t('column.compare'),
      cell: (version) =>
        version.number === 1 ? (
          '–'
        ) : version.number === chosen ? (
          t('shown')
        ) : (
          <TextLink
            href={`/loesungen/${solution.key}/versionen?von=${String(version.number - 1)}&mit=${String(version.number)}#unterschied`}
          >
            {t('compareWith', { number: number(version.number - 1) })}
          </TextLink>
        ),
    },
  ];
  return (
    <Table
      caption={t('caption')}
      captionHidden
      columns={columns}
      rows={solution.versions.nodes}
      rowKey={(version) => String(version.number)}
    />
  );
}

function What({ version: { occasion, number, changed } }: { version: VersionHeadFragment }) {
  const t = useWords();
  if (number === 1) return t('occasion.first');
  const fields = changed.map((field) => t(`field.${field}`)).join(', ');
  if (fields === '') return t(`occasion.${occasion}`);
  return t(`changed.${occasion}`, { fields });
}
