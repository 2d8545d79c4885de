import { Alert, LinkButton, Section, TextLink } from '@allmende/platform-ui';
import { AreaPage } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { EntryBadges } from '../card/EntryBadges.js';
import { placeLine } from '../card/place-line.js';
import { FactsBox } from '../project/FactsBox.js';
import { ProjectBody } from '../project/ProjectBody.js';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { PublishingStep } from '../publishing/PublishingStep.js';
import { missingItems, type MissingItem } from '../write/missing.js';
import { OwnEntry } from '../write/OwnEntry.js';

/** The entry as everybody will see it, what is still missing, and the publication. */
export function Component() {
  const { t } = useTranslation('projects');
  return (
    <OwnEntry title={t('review.title')} needs="edit">
      {(entry) => <Review entry={entry} />}
    </OwnEntry>
  );
}

function Review({ entry }: { entry: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const missing = missingItems(entry);
  const name = entry.title === '' ? t('untitled') : entry.title;
  const address = `/loesungen/${entry.key}`;
  return (
    <AreaPage
      title={t('review.title')}
      lead={t(missing.length === 0 ? 'review.lead' : 'review.leadMissing')}
      crumbs={[
        { label: t('search.title'), href: '/loesungen' },
        { label: name, href: address },
        { label: t('tasks.title'), href: `${address}/bearbeiten` },
      ]}
      meta={{ noIndex: true }}
    >
      {entry.status !== 'published' && !entry.viewerCan.publish && <NotYetVerified entry={entry} />}
      {missing.length > 0 && <Missing missing={missing} />}
      <PublishingStep projectKey={entry.key} isComplete={missing.length === 0} />
      <Preview entry={entry} name={name} />
      <div className="al-cluster">
        <LinkButton variant="secondary" href={`${address}/bearbeiten`} icon="edit">
          {t('review.back')}
        </LinkButton>
      </div>
    </AreaPage>
  );
}

/** Every missing item leads to its field. */
function Missing({ missing }: { missing: readonly MissingItem[] }) {
  const { t } = useTranslation('projects');
  return (
    <Alert kind="warning" live="off" title={t('review.missing', { count: missing.length })}>
      <ul className="al-tips">
        {missing.map(({ code, href }) => (
          <li key={code}>
            <TextLink href={href}>{t(`problems.${code}`)}</TextLink>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** Said before anything else, so that nobody completes an entry and only then learns that it has to wait. */
function NotYetVerified({ entry }: { entry: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  return (
    <Alert kind="warning" live="off" title={t('review.unverified.title')}>
      <p>{t('review.unverified.why')}</p>
      {entry.organisation != null && (
        <TextLink href={`/organisation/${entry.organisation.id}/bestaetigen`}>
          {t('review.unverified.action')}
        </TextLink>
      )}
    </Alert>
  );
}

function Preview({ entry, name }: { entry: ProjectWholeFragment; name: string }) {
  const { t } = useTranslation('projects');
  return (
    <Section title={t('review.preview')}>
      <div className="al-preview">
        <p className="kern-preline">{placeLine(entry.municipality)}</p>
        <p className="kern-heading-large">{name}</p>
        <div className="al-cluster">
          <EntryBadges entry={entry} />
        </div>
        {entry.summary !== '' && <p className="kern-body kern-body--large al-measure">{entry.summary}</p>}
        <ProjectBody entry={entry} />
        <FactsBox entry={entry} />
      </div>
    </Section>
  );
}
