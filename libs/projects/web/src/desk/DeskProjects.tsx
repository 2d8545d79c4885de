import { EmptyState, LinkButton, Section, Table, TextLink, type TableColumn } from '@allmende/platform-ui';
import { QueryState, useFormat, type Viewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { writingPlaces } from '../create/writing-places.js';
import { DeskSolutionsDocument, type DeskSolutionsQuery } from './DeskProjects.generated.js';
import { nextStep } from './next-step.js';

const SHOWN = 50;

type OwnEntry = DeskSolutionsQuery['projectsOfMyOrganisations']['nodes'][number];

/** Drafts and published entries of one's organisations, what waits first. */
export function Component({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('projects');
  const query = useQuery(DeskSolutionsDocument, {
    variables: { first: SHOWN },
    fetchPolicy: 'cache-and-network',
    skip: viewer.memberships.length === 0,
  });
  if (viewer.memberships.length === 0) return null;
  return (
    <Section title={t('desk.title')}>
      <QueryState query={query}>
        {({ projectsOfMyOrganisations: { nodes } }) =>
          nodes.length === 0 ? <NothingYet viewer={viewer} /> : <OwnEntries entries={nodes} />
        }
      </QueryState>
    </Section>
  );
}

function NothingYet({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('projects');
  const writes = writingPlaces(viewer).some(({ allowed }) => allowed);
  return (
    <EmptyState
      title={t('desk.none.title')}
      action={
        writes ? (
          <LinkButton variant="secondary" href="/loesungen/neu">
            {t('create.title')}
          </LinkButton>
        ) : undefined
      }
    >
      {t('desk.none.why')}
    </EmptyState>
  );
}

function OwnEntries({ entries }: { entries: readonly OwnEntry[] }) {
  const { t } = useTranslation('projects');
  const { date } = useFormat();
  const waiting = entries.filter(({ status }) => status !== 'published');
  const sorted = [...waiting, ...entries.filter(({ status }) => status === 'published')];
  const columns: readonly TableColumn<OwnEntry>[] = [
    {
      key: 'title',
      header: t('search.column.title'),
      rowHeader: true,
      cell: (entry) => (
        <TextLink href={`/loesungen/${entry.key}`}>
          {entry.title === '' ? t('untitled') : entry.title}
        </TextLink>
      ),
    },
    { key: 'status', header: t('desk.status'), cell: (entry) => t(`status.${entry.status}`) },
    { key: 'next', header: t('desk.next'), cell: (entry) => <Step entry={entry} /> },
    { key: 'updated', header: t('facts.updated'), cell: (entry) => date(entry.updatedAt, 'short') },
  ];
  return (
    <Table
      caption={t('desk.caption')}
      captionHidden
      columns={columns}
      rows={sorted}
      rowKey={({ id }) => id}
    />
  );
}

function Step({ entry }: { entry: OwnEntry }) {
  const { t } = useTranslation('projects');
  const { number } = useFormat();
  const { name, path, open } = nextStep(entry);
  const words = t(`desk.step.${name}`, { count: open, number: number(open) });
  if (name === 'read' || name === 'wait') return words;
  return <TextLink href={`/loesungen/${entry.key}${path}`}>{words}</TextLink>;
}
