import { Button, EmptyState, Section, Skeleton, TextLink } from '@allmende/platform-ui';
import { AreaPage, FailureAlert, QueryState } from '@allmende/platform-web';
import { useMutation, useQuery } from '@apollo/client/react';
import { Suspense } from 'react';
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
              {project?.files.length ? (
                <ul className="al-plain-list al-file-rows">
                  {project.files.map((file) => (
                    <li key={file.id}>
                      <FileRow file={file} projectKey={entry.key} />
                    </li>
                  ))}
                </ul>
              ) : (
                <EmptyState title={t('page.none')}>{t('page.noneWhy')}</EmptyState>
              )}
            </Section>
            <Section title={t('page.add')}>
              <Suspense fallback={<Skeleton lines={3} />}>
                <AddFileForm projectId={entry.id} projectKey={entry.key} />
              </Suspense>
            </Section>
          </div>
        )}
      </QueryState>
    </AreaPage>
  );
}

function FileRow({ file, projectKey }: { file: FilePartsFragment; projectKey: string }) {
  const t = useWords();
  const [remove, { loading, error }] = useMutation(RemoveFileDocument, {
    variables: { input: { id: file.id } },
    refetchQueries: [{ query: FilesOfSolutionDocument, variables: { key: projectKey } }],
    awaitRefetchQueries: true,
  });
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
        onClick={() => void remove().catch(() => undefined)}
      >
        {t('page.remove')}
      </Button>
    </div>
  );
}
