import { Badge } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';
import type { ProjectCardFragment } from './ProjectCard.generated.js';
import { StateBadge } from './StateBadge.js';

type Marks = Pick<ProjectCardFragment, 'state' | 'status' | 'origin' | 'stale'> & {
  readonly municipality: { readonly demo: boolean };
};

/** How far it has come, whether others may read it, who entered it, whether it is invented. */
export function EntryBadges({ entry }: { entry: Marks }) {
  const { t } = useTranslation('projects');
  return (
    <>
      <StateBadge state={entry.state} />
      {entry.status !== 'published' && <Badge kind="warning">{t(`status.${entry.status}`)}</Badge>}
      {entry.stale && <Badge kind="warning">{t('stale')}</Badge>}
      {entry.origin === 'public_source' && (
        <Badge kind="info" icon="info">
          {t('origin.public_source')}
        </Badge>
      )}
      {entry.municipality.demo && <Badge icon="help">{t('demo')}</Badge>}
    </>
  );
}
