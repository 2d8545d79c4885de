import { Alert, Button, LinkButton, Section, TextLink } from '@allmende/platform-ui';
import { AreaPage, FailureAlert, ProblemList } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { EntryBadges } from '../card/EntryBadges.js';
import { placeLine } from '../card/place-line.js';
import { FactsBox } from '../project/FactsBox.js';
import { ProjectBody } from '../project/ProjectBody.js';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { missingItems, type MissingItem } from '../write/missing.js';
import { OwnEntry } from '../write/OwnEntry.js';
import { PublishSolutionDocument } from './ReviewPage.generated.js';

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
      {missing.length > 0 ? <Missing missing={missing} /> : <Publish entry={entry} />}
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

function Publish({ entry }: { entry: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const navigate = useNavigate();
  const [publish, { data, loading, error }] = useMutation(PublishSolutionDocument, {
    onCompleted: ({ publishProject: { project } }) => {
      if (project) void navigate(`/loesungen/${project.key}`, { state: { news: 'published' } });
    },
  });
  if (entry.status === 'published') {
    return (
      <Alert kind="info" live="off" title={t('review.already')}>
        <TextLink href={`/loesungen/${entry.key}`}>{t('tasks.toPage')}</TextLink>
      </Alert>
    );
  }
  if (!entry.viewerCan.publish) return null;
  return (
    <div className="al-stack">
      <ProblemList
        problems={data?.publishProject.problems ?? []}
        namespace="projects"
        title={t('review.refused')}
        fieldId={() => null}
      />
      {error !== undefined && <FailureAlert error={error} />}
      <p className="kern-body al-measure">{t('review.consequence')}</p>
      <div className="al-cluster">
        <Button
          busy={loading}
          onClick={() => void publish({ variables: { input: { id: entry.id } } }).catch(() => undefined)}
        >
          {t('review.publish')}
        </Button>
      </div>
    </div>
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
