import { Alert, SideBySide, TextLink } from '@allmende/platform-ui';
import { AreaPage, QueryState, Slot } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { EntryBadges } from '../card/EntryBadges.js';
import { placeLine } from '../card/place-line.js';
import { EconomicsSection } from './EconomicsSection.js';
import { FamilyPart } from '../family/FamilyPart.js';
import { FitPart } from '../fit/FitPart.js';
import { BrokenLinks } from '../publishing/BrokenLinks.js';
import { ContentPart } from '../publishing/ContentPart.js';
import { FilesPart } from '../files/FilesPart.js';
import { ReportsPart } from '../reports/ReportsPart.js';
import { REUSES_SHOWN, ReusePart } from '../reuse/ReusePart.js';
import { EvidenceSection } from '../evidence/EvidenceSection.js';
import { SustainabilitySection } from '../sustainability/SustainabilitySection.js';
import { FactsBox } from './FactsBox.js';
import { NextStep } from './NextStep.js';
import { OwnerActions } from './OwnerActions.js';
import { ProjectBody } from './ProjectBody.js';
import type { ProjectWholeFragment } from './ProjectPage.generated.js';
import { SolutionPageDocument } from './SolutionPage.generated.js';
import { SourceBox } from './SourceBox.js';

/** One solution on one page: what it is, for whom, how far, and what one can do next. */
export function Component() {
  const { key = '' } = useParams();
  // One question for the whole page: its sections find their parts in the cache.
  const query = useQuery(SolutionPageDocument, { variables: { key, first: REUSES_SHOWN } });
  return (
    <QueryState query={query} wholePage>
      {({ project }) => project && <Entry entry={project} />}
    </QueryState>
  );
}

function Entry({ entry }: { entry: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const { municipality } = entry;
  return (
    <AreaPage
      title={entry.title === '' ? t('untitled') : entry.title}
      description={entry.summary === '' ? undefined : entry.summary}
      crumbs={[{ label: t('search.title'), href: '/loesungen' }]}
      meta={{ noIndex: entry.status !== 'published' || municipality.demo }}
      preline={
        <TextLink href={`/kommunen/${municipality.key}`} small>
          {placeLine(municipality)}
        </TextLink>
      }
      badges={<EntryBadges entry={entry} />}
      actions={
        <>
          <NextStep entry={entry} />
          {entry.status === 'published' && (
            <Slot
              name="solution.actions"
              with={{ projectId: entry.id, projectKey: entry.key, title: entry.title }}
            />
          )}
        </>
      }
    >
      <Notices entry={entry} />
      {entry.viewerCan.edit && <BrokenLinks projectKey={entry.key} />}
      <SideBySide side={<FactsBox entry={entry} />}>
        <div className="al-stack al-stack--large">
          <ProjectBody entry={entry} />
          <FilesPart projectKey={entry.key} />
          <Slot name="solution.use" with={{ projectKey: entry.key }} />
          {entry.status !== 'draft' && <ReusePart projectKey={entry.key} />}
          <FitPart projectKey={entry.key} />
          <EconomicsSection projectKey={entry.key} />
          <SustainabilitySection projectKey={entry.key} />
          <EvidenceSection projectKey={entry.key} />
          <FamilyPart projectKey={entry.key} />
          {entry.status === 'published' && <ContentPart projectKey={entry.key} />}
          {entry.status === 'published' && <ReportsPart projectKey={entry.key} />}
          {entry.source && <SourceBox source={entry.source} />}
        </div>
      </SideBySide>
      <Slot name="solution.files" with={{ projectKey: entry.key }} />
      <OwnerActions entry={entry} />
    </AreaPage>
  );
}

const NEWS = ['published', 'withdrawn', 'stateChanged'] as const;

function Notices({ entry }: { entry: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const news = (useLocation().state as { news?: unknown } | null)?.news;
  const known = NEWS.find((candidate) => candidate === news);
  return (
    <>
      {known !== undefined && (
        <Alert kind="success" title={t(`news.${known}.title`)}>
          {t(`news.${known}.text`)}
        </Alert>
      )}
      {entry.status !== 'published' && known !== 'withdrawn' && (
        <Alert kind="info" live="off" title={t(`hidden.${entry.status}.title`)}>
          {t(`hidden.${entry.status}.text`)}
        </Alert>
      )}
    </>
  );
}
