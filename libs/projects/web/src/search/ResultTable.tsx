import { useTaxonomy } from '@allmende/municipalities-web';
import { Table, TextLink, type TableColumn } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import type { ProjectCardFragment } from '../card/ProjectCard.generated.js';
import { StateBadge } from '../card/StateBadge.js';

type Column = TableColumn<ProjectCardFragment>;

/** The results of this page as a table one can sort. */
export function ResultTable({ entries }: { entries: readonly ProjectCardFragment[] }) {
  const { t } = useTranslation('projects');
  const term = useTaxonomy();
  const { date } = useFormat();
  const text = (key: string, header: string, value: (entry: ProjectCardFragment) => string): Column => ({
    ...{ key, header, cell: value, sortValue: value },
  });
  const columns: readonly Column[] = [
    {
      ...text('title', t('search.column.title'), ({ title }) => title),
      rowHeader: true,
      cell: ({ key, title }) => <TextLink href={`/loesungen/${key}`}>{title}</TextLink>,
    },
    text('place', t('search.column.place'), ({ municipality }) => municipality.name),
    text('land', t('search.facet.land'), ({ municipality }) => municipality.land.name),
    text('size', t('search.facet.sizeClass'), ({ municipality }) =>
      term('sizeClass', municipality.sizeClass),
    ),
    text('field', t('search.facet.field'), ({ primaryField }) =>
      primaryField === null ? '' : term('designFieldShort', primaryField),
    ),
    {
      ...text('state', t('search.facet.state'), ({ state }) => term('lifecycleState', state)),
      cell: ({ state }) => <StateBadge state={state} />,
    },
    {
      ...text('published', t('search.column.published'), ({ publishedAt }) => publishedAt ?? ''),
      cell: ({ publishedAt }) => (publishedAt === null ? '' : date(publishedAt, 'short')),
    },
  ];
  return (
    <Table caption={t('search.table')} columns={columns} rows={entries} rowKey={(entry) => entry.id} dense />
  );
}
