import { useTaxonomy } from '@allmende/municipalities-web';
import { DotMap, Table, TextLink, type DotPoint, type TableColumn } from '@allmende/platform-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ProjectCardFragment } from '../card/ProjectCard.generated.js';
import { StateBadge } from '../card/StateBadge.js';

/** The results of this page as places, and the same as a table. */
export function ResultMap({ entries }: { entries: readonly ProjectCardFragment[] }) {
  const { t } = useTranslation('projects');
  const term = useTaxonomy();
  const navigate = useNavigate();
  const points = useMemo(() => entries.flatMap(pointOf), [entries]);
  const columns: readonly TableColumn<ProjectCardFragment>[] = [
    {
      key: 'title',
      header: t('search.column.title'),
      rowHeader: true,
      cell: (entry) => <TextLink href={`/loesungen/${entry.key}`}>{entry.title}</TextLink>,
      sortValue: (entry) => entry.title,
    },
    {
      key: 'place',
      header: t('search.column.place'),
      cell: (entry) => entry.municipality.name,
      sortValue: (entry) => entry.municipality.name,
    },
    {
      key: 'land',
      header: t('search.facet.land'),
      cell: (entry) => entry.municipality.land.name,
      sortValue: (entry) => entry.municipality.land.name,
    },
    {
      key: 'state',
      header: t('search.facet.state'),
      cell: (entry) => <StateBadge state={entry.state} />,
      sortValue: (entry) => term('lifecycleState', entry.state),
    },
  ];
  return (
    <div className="al-result-map">
      <DotMap
        label={t('search.map.label')}
        caption={t('search.map.caption')}
        points={points}
        kinds={[{ kind: 'accent', label: t('search.map.dot') }]}
        onOpen={(point) => point.href !== undefined && void navigate(point.href)}
      />
      <Table
        caption={t('search.map.table')}
        columns={columns}
        rows={entries}
        rowKey={(entry) => entry.id}
        dense
      />
    </div>
  );
}

function pointOf({ municipality, title, key }: ProjectCardFragment): DotPoint[] {
  const { lat, lon, name } = municipality;
  if (lat === null || lon === null) return [];
  return [{ lat, lon, kind: 'accent', label: `${name}: ${title}`, href: `/loesungen/${key}` }];
}
