import { Skeleton } from '@allmende/platform-ui';
import { QueryState } from '@allmende/platform-web';
import { EMPTY_REQUIREMENTS, fitOf, type Requirements } from '@allmende/projects-core';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { useErrorAt } from '../write/error-at.js';
import { KeptPartPage } from '../write/KeptPartPage.js';
import { OwnEntry } from '../write/OwnEntry.js';
import { usePartContentAutosave } from '../write/use-part-content-autosave.js';
import {
  RequirementsDocument,
  SaveRequirementsDocument,
  type SaveRequirementsMutationVariables,
} from './Fit.generated.js';
import { NeedRows } from './NeedRows.js';
import { OperationFields, PlaceFields, RoleFields } from './PlaceFields.js';
import { draftOf, readDraft, type RequirementsDraft } from './requirements-draft.js';
import { NAMESPACE, useAsked, useWords } from './words.js';

/** What a municipality needs for the solution, so that others see at once whether it fits them. */
export function Component() {
  const t = useWords();
  return (
    <OwnEntry title={t('title')} needs="edit">
      {(entry) => <Loaded entry={entry} />}
    </OwnEntry>
  );
}

function Loaded({ entry }: { entry: ProjectWholeFragment }) {
  const query = useQuery(RequirementsDocument, {
    variables: { key: entry.key },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <QueryState query={query} wholePage skeleton={<Skeleton lines={8} />}>
      {({ project }) => (
        <Form
          entry={entry}
          version={project?.requirements?.version ?? 0}
          content={(project?.requirements?.content as Requirements | undefined) ?? EMPTY_REQUIREMENTS}
        />
      )}
    </QueryState>
  );
}

interface FormProps {
  entry: ProjectWholeFragment;
  version: number;
  content: Requirements;
}

function Form({ entry, version, content }: FormProps) {
  const t = useWords();
  const asked = useAsked();
  const [draft, setDraft] = useState(() => draftOf(content));
  const autosave = usePartContentAutosave<RequirementsDraft, Requirements>({
    ...{ projectId: entry.id, part: 'requirements', version, draft, onRestore: setDraft },
    ...{ read: readDraft, draftOf, send: useSave(entry.id) },
  });
  const errorAt = useErrorAt(NAMESPACE, [...readDraft(draft).problems, ...autosave.problems]);
  const fields = { draft, onChange: setDraft, errorAt };
  const describe = (typed: RequirementsDraft) =>
    fitOf(readDraft(typed).content, null, null).findings.map(
      (finding) => `${t(`kind.${finding.kind}`)}: ${asked(finding.kind, finding.asked)}`,
    );
  return (
    <KeptPartPage {...{ entry, autosave, describe }} title={t('title')} lead={t('lead')} onChoose={setDraft}>
      <form className="al-stack al-stack--large" noValidate onSubmit={(event) => event.preventDefault()}>
        <NeedRows {...fields} part="procedures" />
        <NeedRows {...fields} part="data" />
        <RoleFields {...fields} />
        <OperationFields {...fields} />
        <PlaceFields {...fields} />
      </form>
    </KeptPartPage>
  );
}

function useSave(projectId: string) {
  const [send] = useMutation(SaveRequirementsDocument);
  return async (content: Requirements, expectedVersion: number) => {
    const input = {
      projectId,
      expectedVersion,
      content,
    } as unknown as SaveRequirementsMutationVariables['input'];
    const { data } = await send({ variables: { input } });
    if (!data) throw new TypeError('no answer');
    const { requirements, problems } = data.saveRequirements;
    const kept =
      requirements === null
        ? null
        : { version: requirements.version, content: requirements.content as Requirements };
    return { kept, problems };
  };
}
