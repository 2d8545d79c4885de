import { LinkButton } from '@allmende/platform-ui';
import type { Viewer } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { writingPlaces } from '../create/writing-places.js';

/** The way to a new entry, for people who may write one. */
export function Component({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('projects');
  if (!writingPlaces(viewer).some(({ allowed }) => allowed)) return null;
  return (
    <LinkButton href="/loesungen/neu" icon="add">
      {t('create.title')}
    </LinkButton>
  );
}
