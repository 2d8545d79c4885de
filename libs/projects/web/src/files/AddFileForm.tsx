import { Button, SelectField, TextField } from '@allmende/platform-ui';
import { FailureAlert, fieldIdOf, problemAt, ProblemList, useProblemText } from '@allmende/platform-web';
import { FileUpload, type UploadedFile } from '@allmende/platform-web/upload';
import { FILE_LICENCES, type FileLicence } from '@allmende/projects-core';
import { useMutation } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import { AddFileDocument, FilesOfSolutionDocument } from './Files.generated.js';
import { licenceName } from './licence-name.js';
import { NAMESPACE, useWords } from './words.js';

interface Draft {
  readonly file: UploadedFile | null;
  readonly title: string;
  readonly alt: string;
  readonly licence: FileLicence;
}

const EMPTY: Draft = { file: null, title: '', alt: '', licence: 'CC-BY-4.0' };

interface AddFileFormProps {
  readonly projectId: string;
  readonly projectKey: string;
  readonly onAdded: (title: string) => void;
}

/** One file with what belongs to it. What was typed stays until the file is there. */
export function AddFileForm({ projectId, projectKey, onAdded }: AddFileFormProps) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const [draft, setDraft] = useState(EMPTY);
  const [add, { data, loading, error }] = useMutation(AddFileDocument, {
    refetchQueries: [{ query: FilesOfSolutionDocument, variables: { key: projectKey } }],
    awaitRefetchQueries: true,
    onCompleted: ({ addProjectFile: { problems } }) => {
      if (problems.length > 0) return;
      onAdded(draft.title);
      setDraft(EMPTY);
    },
  });
  const problems = data?.addProjectFile.problems ?? [];
  const errorAt = (path: string) => {
    const problem = problemAt(problems, path);
    return problem && words(problem);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (loading) return;
    const { file, ...said } = draft;
    void add({ variables: { input: { projectId, fileId: file?.id ?? '', ...said } } }).catch(() => undefined);
  };
  const isPicture = draft.file !== null && /\.(png|jpe?g)$/i.test(draft.file.name);
  return (
    <form className="al-write" noValidate onSubmit={submit}>
      <ProblemList problems={problems} namespace={NAMESPACE} title={t('form.refused')} />
      {error !== undefined && <FailureAlert error={error} />}
      <FileUpload
        id={fieldIdOf('fileId')}
        label={t('form.file')}
        purpose="publication"
        value={draft.file}
        error={errorAt('fileId')}
        onChange={(file) => setDraft((before) => ({ ...before, file }))}
      />
      <TextField
        id={fieldIdOf('title')}
        label={t('form.title')}
        hint={t('form.titleHint')}
        error={errorAt('title')}
        value={draft.title}
        onChange={({ target }) => setDraft({ ...draft, title: target.value })}
      />
      {(isPicture || draft.alt !== '') && (
        <TextField
          id={fieldIdOf('alt')}
          label={t('form.alt')}
          hint={t('form.altHint')}
          error={errorAt('alt')}
          value={draft.alt}
          onChange={({ target }) => setDraft({ ...draft, alt: target.value })}
        />
      )}
      <SelectField
        id={fieldIdOf('licence')}
        label={t('form.licence')}
        hint={t('form.licenceHint')}
        choices={FILE_LICENCES.map((licence) => ({ value: licence, label: licenceName(t, licence) }))}
        value={draft.licence}
        onChange={({ target }) => setDraft({ ...draft, licence: target.value as FileLicence })}
      />
      <div>
        <Button type="submit" busy={loading}>
          {t('form.add')}
        </Button>
      </div>
    </form>
  );
}
