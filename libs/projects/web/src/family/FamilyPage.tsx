import { AreaPage, NotFound, QueryState } from '@allmende/platform-web';
import { LinkButton, Skeleton } from '@allmende/platform-ui';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { OwnEntry } from '../write/OwnEntry.js';
import { FamilyOfSolutionDocument, type FamilyOfProjectFragment } from './Family.generated.js';
import { LineageFields } from './LineageFields.js';
import { OwnerFields } from './OwnerFields.js';
import { useWords } from './words.js';

/** Where a solution comes from and who owns it together, to be changed by those who may. */
export function Component() {
  const t = useWords();
  return (
    <OwnEntry title={t('title')} needs="edit">
      {(entry) => <Loaded entry={entry} />}
    </OwnEntry>
  );
}

function Loaded({ entry }: { entry: ProjectWholeFragment }) {
  const query = useQuery(FamilyOfSolutionDocument, {
    variables: { key: entry.key },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState query={query} wholePage skeleton={<Skeleton lines={6} />}>
      {({ project }) => (project === null ? <NotFound /> : <Page project={project} />)}
    </QueryState>
  );
}

function Page({ project }: { project: FamilyOfProjectFragment }) {
  const t = useWords();
  const { t: projects } = useTranslation('projects');
  const name = project.title === '' ? projects('untitled') : project.title;
  return (
    <AreaPage
      title={t('title')}
      preline={name}
      lead={t('lead')}
      crumbs={[
        { label: projects('search.title'), href: '/loesungen' },
        { label: name, href: `/loesungen/${project.key}` },
      ]}
      meta={{ noIndex: true }}
    >
      <div className="al-stack al-stack--large">
        <LineageFields project={project} />
        <OwnerFields project={project} />
        <div>
          <LinkButton href={`/loesungen/${project.key}`}>{t('toSolution')}</LinkButton>
        </div>
      </div>
    </AreaPage>
  );
}
