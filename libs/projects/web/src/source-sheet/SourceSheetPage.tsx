import { Badge, Section, Skeleton } from '@allmende/platform-ui';
import { QueryState } from '@allmende/platform-web';
import {
  EMPTY_SHEET_SOURCE,
  EMPTY_SOURCE_SHEET,
  PERSONAL_CONTENTS,
  sheetReadiness,
  SOURCE_QUALITIES,
  SOURCE_SHEET_LIMITS as LIMITS,
  sourceSheetInput,
  UPDATE_RHYTHMS,
  USE_RIGHTS,
  type SourceSheet,
} from '@allmende/projects-core';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textsIn } from '../evidence/describe-evidence.js';
import { MissingHere } from '../evidence/MissingHere.js';
import { withValue } from '../part-fields/draft-path.js';
import { LineField, LongField, PickField } from '../part-fields/fields.js';
import { PartFormContext } from '../part-fields/part-form.js';
import { RowsField } from '../part-fields/RowsField.js';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { useErrorAt } from '../write/error-at.js';
import { KeptPartPage } from '../write/KeptPartPage.js';
import { OwnEntry } from '../write/OwnEntry.js';
import { schemaProblems, usePartContentAutosave } from '../write/use-part-content-autosave.js';
import {
  SaveSourceSheetDocument,
  SourceSheetPageDocument,
  type SaveSourceSheetMutationVariables,
} from './SourceSheetPage.generated.js';

/** The data a solution works on: one row each, and whether they can carry a pilot. */
export function Component() {
  const { t } = useTranslation('evidence');
  return (
    <OwnEntry title={t('sheetPage.title')} needs="edit">
      {(entry) => <Loaded entry={entry} />}
    </OwnEntry>
  );
}

function Loaded({ entry }: { entry: ProjectWholeFragment }) {
  const query = useQuery(SourceSheetPageDocument, {
    variables: { key: entry.key },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <QueryState query={query} wholePage skeleton={<Skeleton lines={8} />}>
      {({ project }) => (
        <Writing
          entry={entry}
          version={project?.sourceSheet?.version ?? 0}
          content={(project?.sourceSheet?.content as SourceSheet | undefined) ?? EMPTY_SOURCE_SHEET}
        />
      )}
    </QueryState>
  );
}

const READINESS = { ready: 'success', not_ready: 'warning', unknown: 'neutral' } as const;
const draftOf = (content: SourceSheet): SourceSheet => content;

function readSheet(content: SourceSheet) {
  const read = sourceSheetInput.safeParse(content);
  return { content: read.success ? read.data : content, problems: schemaProblems(sourceSheetInput, content) };
}

interface WritingProps {
  entry: ProjectWholeFragment;
  version: number;
  content: SourceSheet;
}

function Writing({ entry, version, content }: WritingProps) {
  const { t } = useTranslation('evidence');
  const [draft, setDraft] = useState(content);
  const autosave = usePartContentAutosave<SourceSheet, SourceSheet>({
    ...{ projectId: entry.id, part: 'data_sheet', version, draft, onRestore: setDraft },
    ...{ read: readSheet, draftOf, send: useSave(entry.id) },
  });
  const read = readSheet(draft);
  const errorAt = useErrorAt('evidence', [...read.problems, ...autosave.problems]);
  const change = (path: string, value: unknown) => setDraft((before) => withValue(before, path, value));
  const { state, problems } = sheetReadiness(read.content);
  return (
    <KeptPartPage
      {...{ entry, autosave }}
      title={t('sheetPage.title')}
      lead={t('sheetPage.lead')}
      describe={textsIn}
      onChoose={setDraft}
    >
      <PartFormContext value={{ part: 'data_sheet', draft, change, errorAt }}>
        <form className="al-stack al-stack--large" noValidate onSubmit={(event) => event.preventDefault()}>
          <SourceRows />
        </form>
      </PartFormContext>
      <Section title={t('sheetPage.result')}>
        <p>
          <Badge kind={READINESS[state]}>{t(`readiness.${state}`)}</Badge>
        </p>
        <MissingHere problems={problems.map((found) => ({ ...found, path: `sourceSheet.${found.path}` }))} />
      </Section>
    </KeptPartPage>
  );
}

function SourceRows() {
  const { t } = useTranslation('evidence');
  const choices = (group: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`${group}.${value}`) }));
  return (
    <RowsField path="sources" empty={EMPTY_SHEET_SOURCE} limit={LIMITS.sources} words="evidence:rows.source">
      {(row) => (
        <>
          <LineField path={`${row}.name`} limit={LIMITS.name} />
          <LineField path={`${row}.owner`} limit={LIMITS.owner} />
          <LongField path={`${row}.legalBasis`} limit={LIMITS.legalBasis} />
          <div className="al-part-row__pair">
            <PickField path={`${row}.rights`} choices={choices('rights', USE_RIGHTS)} />
            <PickField path={`${row}.personalData`} choices={choices('personal', PERSONAL_CONTENTS)} />
            <PickField path={`${row}.quality`} choices={choices('quality', SOURCE_QUALITIES)} />
            <PickField path={`${row}.rhythm`} choices={choices('rhythm', UPDATE_RHYTHMS)} />
          </div>
          <LongField path={`${row}.gaps`} limit={LIMITS.gaps} optional />
          <LineField
            path={`${row}.openDataUrl`}
            limit={LIMITS.openDataUrl}
            type="url"
            inputMode="url"
            optional
          />
        </>
      )}
    </RowsField>
  );
}

function useSave(projectId: string) {
  const [send] = useMutation(SaveSourceSheetDocument);
  return async (content: SourceSheet, expectedVersion: number) => {
    const input = { projectId, expectedVersion, content } as SaveSourceSheetMutationVariables['input'];
    const { data } = await send({ variables: { input } });
    if (!data) throw new TypeError('no answer');
    const { sourceSheet, problems } = data.saveSourceSheet;
    const kept =
      sourceSheet === null
        ? null
        : { version: sourceSheet.version, content: sourceSheet.content as SourceSheet };
    return { kept, problems };
  };
}
