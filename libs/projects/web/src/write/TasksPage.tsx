import { Alert, LinkButton, Section } from '@allmende/platform-ui';
import { AreaPage, Slot } from '@allmende/platform-web';
import type { Completeness } from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { formOf, PART_PATHS } from './content-form.js';
import { completenessOf } from './missing.js';
import { FurtherParts } from '../evidence/FurtherParts.js';
import { OwnEntry } from './OwnEntry.js';
import { PartStatus } from './PartStatus.js';

/** The parts of an entry as a list one comes back to. */
export function Component() {
  const { t } = useTranslation('projects');
  return (
    <OwnEntry title={t('tasks.title')} needs="edit">
      {(entry) => <Tasks entry={entry} />}
    </OwnEntry>
  );
}

function Tasks({ entry }: { entry: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const completeness = completenessOf(formOf(entry), entry.origin);
  const name = entry.title === '' ? t('untitled') : entry.title;
  return (
    <AreaPage
      title={t('tasks.title')}
      preline={name}
      lead={t(entry.status === 'published' ? 'tasks.leadPublished' : 'tasks.lead')}
      crumbs={[
        { label: t('search.title'), href: '/loesungen' },
        { label: name, href: `/loesungen/${entry.key}` },
      ]}
      meta={{ noIndex: true }}
      actions={<NextPart entry={entry} completeness={completeness} />}
    >
      {entry.status === 'published' && (
        <Alert kind="info" live="off" title={t('tasks.live.title')}>
          {t('tasks.live.text')}
        </Alert>
      )}
      <PartStatus projectKey={entry.key} completeness={completeness} />
      <Section title={t('tasks.further')} lead={t('tasks.furtherWhy')}>
        <FurtherParts projectKey={entry.key} />
        <p>
          <LinkButton variant="secondary" href={`/loesungen/${entry.key}/bearbeiten/dateien`}>
            {t('tasks.files')}
          </LinkButton>
        </p>
      </Section>
      <Slot name="entry.tasks" with={{ projectKey: entry.key, state: entry.state }} />
    </AreaPage>
  );
}

function NextPart({ entry, completeness }: { entry: ProjectWholeFragment; completeness: Completeness }) {
  const { t } = useTranslation('projects');
  const open = completeness.parts.find(({ done }) => !done);
  const address = `/loesungen/${entry.key}`;
  if (entry.status === 'published') {
    return <LinkButton href={address}>{t('tasks.toPage')}</LinkButton>;
  }
  return (
    <>
      {open !== undefined && (
        <LinkButton href={`${address}/bearbeiten/${PART_PATHS[open.part]}`}>
          {t('tasks.continue', { part: t(`part.${open.part}.title`) })}
        </LinkButton>
      )}
      <LinkButton href={`${address}/pruefen`} variant={open === undefined ? 'primary' : 'secondary'}>
        {t('tasks.review')}
      </LinkButton>
    </>
  );
}
