import { DotMap, type DotPoint } from '@allmende/platform-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ProjectCardFragment } from '../card/ProjectCard.generated.js';
import { ResultTable } from './ResultTable.js';

/** The results of this page as places, and the same as a table. */
export function ResultMap({ entries }: { entries: readonly ProjectCardFragment[] }) {
  const { t } = useTranslation('projects');
  const navigate = useNavigate();
  const points = useMemo(() => entries.flatMap(pointOf), [entries]);
  return (
    <div className="al-result-map">
      <DotMap
        label={t('search.map.label')}
        caption={t('search.map.caption')}
        points={points}
        kinds={[{ kind: 'accent', label: t('search.map.dot') }]}
        onOpen={(point) => point.href !== undefined && void navigate(point.href)}
      />
      <ResultTable entries={entries} />
    </div>
  );
}

function pointOf({ municipality, title, key }: ProjectCardFragment): DotPoint[] {
  const { lat, lon, name } = municipality;
  if (lat === null || lon === null) return [];
  return [{ lat, lon, kind: 'accent', label: `${name}: ${title}`, href: `/loesungen/${key}` }];
}
