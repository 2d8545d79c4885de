import { Button, EmptyState, Section, Skeleton, TextLink } from '@allmende/platform-ui';
import { AreaPage, FailureAlert, QueryState } from '@allmende/platform-web';
import { useMutation, useQuery } from '@apollo/client/react';
import { Suspense, useRef, useState } from 'react';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { OwnEntry } from '../write/OwnEntry.js';
import { AddFileForm } from './AddFileForm.js';
import { type FilePartsFragment, FilesOfSolutionDocument, RemoveFileDocument } from './Files.generated.js';
import { licenceName } from './licence-name.js';
import { useWords } from './words.js';

/** Pictures and documents of an entry: what is there, and one more. */
export function Component() {
  const t = useWords();
  return (
    <OwnEntry title={t('page.title')} needs="edit">
      {(entry) => <Files entry={entry} />}
    </OwnEntry>
  );
}

function Files({ entry }: { entry: ProjectWholeFragment }) {
  const t = useWords();
  const query = useQuery(FilesOfSolutionDocument, {
    variables: { key: entry.key },
    fetchPolicy: 'cache-and-network',
  });
  const [news, setNews] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const removed = (title: string) => {
    setNews(t('page.removed', { title }));
    // The button that had the focus is gone with its row.
    status.current?.focus();
  };
  const name = entry.title === '' ? t('page.untitled') : entry.title;
  const address = `/loesungen/${entry.key}`;
  return (
    <AreaPage
      title={t('page.title')}
      preline={name}
      lead={t('page.lead')}
      crumbs={[
        { label: t('page.solutions'), href: '/loesungen' },
        { label: name, href: address },
        { label: t('page.edit'), href: `${address}/bearbeiten` },
      ]}
      meta={{ noIndex: true }}
    >
      <QueryState query={query}>
        {({ project }) => (
          <div className="al-stack al-stack--large">
            <Section title={t('page.present')}>
              <p ref={status} tabIndex={-1} role="status" className="kern-body">
                {news}
              </p>
              {project?.files.length ? (
                <ul className="al-plain-list al-file-rows">
                  {project.files.map((file) => (
                    <li key={file.id}>
                      <FileRow file={file} projectKey={entry.key} onRemoved={removed} />
                    </li>
                  ))}
                </ul>
              ) : (
                <EmptyState title={t('page.none')}>{t('page.noneWhy')}</EmptyState>
              )}
            </Section>
            <Section title={t('page.add')}>
              <Suspense fallback={<Skeleton lines={3} />}>
                <AddFileForm
                  projectId={entry.id}
                  projectKey={entry.key}
                  onAdded={(title) => setNews(t('page.added', { title }))}
                />
              </Suspense>
            </Section>
          </div>
        )}
      </QueryState>
    </AreaPage>
  );
}

interface FileRowProps {
  readonly file: FilePartsFragment;
  readonly projectKey: string;
  readonly onRemoved: (title: string) => void;
}

function FileRow({ file, projectKey, onRemoved }: FileRowProps) {
  const t = useWords();
  const [remove, { loading, error }] = useMutation(RemoveFileDocument, {
    variables: { input: { id: file.id } },
    refetchQueries: [{ query: FilesOfSolutionDocument, variables: { key: projectKey } }],
    awaitRefetchQueries: true,
  });
  // As a promise, because the row is gone by the time the answer is there.
  const takeAway = () =>
    remove().then(
      ({ data }) => {
        if (data?.removeProjectFile.problems.length === 0) onRemoved(file.title);
      },
      () => undefined,
    );
  return (
    <div className="al-file-row">
      {file.kind === 'image' && <img src={file.url} alt="" width={96} loading="lazy" />}
      <div className="kern-body">
        <TextLink href={file.url}>{file.title}</TextLink>
        {file.alt !== '' && <p className="kern-body--small">{t('page.altIs', { alt: file.alt })}</p>}
        <p className="kern-body--small">{licenceName(t, file.licence)}</p>
        {error !== undefined && <FailureAlert error={error} />}
      </div>
      <Button
        variant="tertiary"
        small
        icon="delete"
        busy={loading}
        aria-label={t('page.removeNamed', { title: file.title })}
        onClick={() => void takeAway()}
      >
        {t('page.remove')}
      </Button>
    </div>
  );
}
