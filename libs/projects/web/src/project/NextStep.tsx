import { LinkButton } from '@allmende/platform-ui';
import { signInAddress, useViewer, type Viewer } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import type { ProjectWholeFragment } from './ProjectPage.generated.js';

const COORDINATING = ['coordinator', 'admin'];

/** The one next step of this reader: write on, join forces, or sign in to do so. */
export function NextStep({ entry }: { entry: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const { viewer } = useViewer();
  if (entry.status !== 'published') return <OwnersStep entry={entry} />;
  const search = `?projekt=${encodeURIComponent(entry.key)}`;
  if (viewer === null) {
    return (
      <LinkButton href={signInAddress({ pathname: '/verbuende/neu', search })}>{t('next.signIn')}</LinkButton>
    );
  }
  if (coordinates(viewer))
    return <LinkButton href={`/verbuende/neu${search}`}>{t('next.propose')}</LinkButton>;
  if (entry.viewerCan.edit) return <OwnersStep entry={entry} />;
  return <p className="kern-body kern-body--muted">{t('next.askCoordinator')}</p>;
}

function OwnersStep({ entry }: { entry: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  if (!entry.viewerCan.edit) return null;
  return (
    <LinkButton href={`/loesungen/${entry.key}/bearbeiten`} icon="edit">
      {t(entry.status === 'draft' ? 'next.write' : 'next.edit')}
    </LinkButton>
  );
}

function coordinates({ memberships }: Viewer): boolean {
  return memberships.some(({ role, verified }) => verified && COORDINATING.includes(role));
}
