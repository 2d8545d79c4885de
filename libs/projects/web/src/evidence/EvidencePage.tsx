import { LinkButton, Skeleton } from '@allmende/platform-ui';
import { NotFound, QueryState } from '@allmende/platform-web';
import {
  EMPTY_EVIDENCE,
  EVIDENCE_SECTIONS,
  type Evidence,
  type EvidenceSection,
  type PersonalContent,
} from '@allmende/projects-core';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { withValue } from '../part-fields/draft-path.js';
import { PartFormContext } from '../part-fields/part-form.js';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { useErrorAt } from '../write/error-at.js';
import { KeptPartPage } from '../write/KeptPartPage.js';
import { OwnEntry } from '../write/OwnEntry.js';
import { usePartContentAutosave } from '../write/use-part-content-autosave.js';
import { describeEvidence } from './describe-evidence.js';
import { draftOf, readDraft, SECTION_PATHS, sectionOfPath, type EvidenceDraft } from './evidence-draft.js';
import {
  EvidencePageDocument,
  SaveEvidenceDocument,
  type SaveEvidenceMutationVariables,
} from './EvidencePage.generated.js';
import { MissingHere } from './MissingHere.js';
import { openAt, typedFacts } from './open-evidence.js';
import { SECTION_FIELDS } from './section-fields.js';

/** One page of the evidence: a few questions that belong together, saved as one goes. */
export function Component() {
  const { t } = useTranslation('evidence');
  const section = sectionOfPath(useParams()['section']);
  if (section === null) return <NotFound />;
  return (
    <OwnEntry title={t(`section.${section}.title`)} needs="edit">
      {(entry) => <Loaded key={section} entry={entry} section={section} />}
    </OwnEntry>
  );
}

interface LoadedProps {
  entry: ProjectWholeFragment;
  section: EvidenceSection;
}

function Loaded({ entry, section }: LoadedProps) {
  const query = useQuery(EvidencePageDocument, {
    variables: { key: entry.key },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <QueryState query={query} wholePage skeleton={<Skeleton lines={8} />}>
      {({ project }) => (
        <Writing
          {...{ entry, section }}
          version={project?.evidence?.version ?? 0}
          content={(project?.evidence?.content as Evidence | undefined) ?? EMPTY_EVIDENCE}
          personal={project?.sourceSheet?.content.sources.map(({ personalData }) => personalData) ?? []}
        />
      )}
    </QueryState>
  );
}

interface WritingProps extends LoadedProps {
  version: number;
  content: Evidence;
  personal: readonly (PersonalContent | null)[];
}

function Writing({ entry, section, version, content, personal }: WritingProps) {
  const { t } = useTranslation('evidence');
  const [draft, setDraft] = useState(() => draftOf(content));
  const autosave = usePartContentAutosave<EvidenceDraft, Evidence>({
    ...{ projectId: entry.id, part: 'evidence', version, draft, onRestore: setDraft },
    ...{ read: readDraft, draftOf, send: useSave(entry.id) },
  });
  const read = readDraft(draft);
  const errorAt = useErrorAt('evidence', [...read.problems, ...autosave.problems]);
  const change = (path: string, value: unknown) => setDraft((before) => withValue(before, path, value));
  const Fields = SECTION_FIELDS[section];
  const form = { part: 'evidence', draft, change, errorAt } as const;
  return (
    <KeptPartPage
      {...{ entry, autosave }}
      title={t(`section.${section}.title`)}
      lead={t(`section.${section}.lead`)}
      describe={describeEvidence}
      onChoose={setDraft}
    >
      <PartFormContext value={form}>
        <form className="al-stack al-stack--large" noValidate onSubmit={(event) => event.preventDefault()}>
          <Fields entry={entry} />
        </form>
      </PartFormContext>
      <MissingHere problems={openAt(typedFacts(entry, read.content, personal), section)} />
      <Onwards entry={entry} section={section} />
    </KeptPartPage>
  );
}

function Onwards({ entry, section }: LoadedProps) {
  const { t } = useTranslation('evidence');
  const { t: projects } = useTranslation('projects');
  const next = EVIDENCE_SECTIONS[EVIDENCE_SECTIONS.indexOf(section) + 1];
  const address = `/loesungen/${entry.key}/bearbeiten/nachweise`;
  return (
    <div className="al-cluster">
      {next !== undefined && (
        <LinkButton variant="secondary" href={`${address}/${SECTION_PATHS[next]}`} iconAfter="arrow-forward">
          {projects('tasks.continue', { part: t(`section.${next}.title`) })}
        </LinkButton>
      )}
      <LinkButton variant="secondary" href={address}>
        {t('overview.back')}
      </LinkButton>
    </div>
  );
}

function useSave(projectId: string) {
  const [send] = useMutation(SaveEvidenceDocument);
  return async (content: Evidence, expectedVersion: number) => {
    const input = { projectId, expectedVersion, content } as SaveEvidenceMutationVariables['input'];
    const { data } = await send({ variables: { input } });
    if (!data) throw new TypeError('no answer');
    const { evidence, problems } = data.saveEvidence;
    const kept =
      evidence === null ? null : { version: evidence.version, content: evidence.content as Evidence };
    return { kept, problems };
  };
}
