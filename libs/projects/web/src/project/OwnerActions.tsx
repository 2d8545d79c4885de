import { LinkButton, Section } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';
import type { ProjectWholeFragment } from './ProjectPage.generated.js';

/** What those who wrote an entry can do with it; nothing for everybody else. */
export function OwnerActions({ entry }: { entry: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const { viewerCan, key, organisation } = entry;
  const actions = [
    { can: viewerCan.edit, path: 'bearbeiten', name: 'edit' },
    { can: viewerCan.publish, path: 'pruefen', name: 'publish' },
    { can: viewerCan.changeState && entry.status !== 'draft', path: 'stand', name: 'changeState' },
    { can: viewerCan.withdraw, path: 'zurueckziehen', name: 'withdraw' },
    { can: viewerCan.delete, path: 'loeschen', name: 'delete' },
  ].filter(({ can }) => can);
  if (actions.length === 0) return null;
  return (
    <div className="al-owner al-no-print">
      <Section
        title={
          organisation === null ? t('owner.editors') : t('owner.title', { organisation: organisation.name })
        }
      >
        <div className="al-cluster">
          {actions.map(({ path, name }) => (
            <LinkButton key={path} variant="secondary" small href={`/loesungen/${key}/${path}`}>
              {t(`owner.${name}`)}
            </LinkButton>
          ))}
        </div>
      </Section>
    </div>
  );
}
