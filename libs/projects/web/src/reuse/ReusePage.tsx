import { Skeleton } from '@allmende/platform-ui';
import { AreaPage, NotFound, PageMeta, QueryState, SignedInPage, type Viewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'react-router';
import { possibleAdopters } from './adopters.js';
import { ReuseOfSolutionDocument, type ReuseOfSolutionFragment } from './Reuse.generated.js';
import { StageBadge } from './StageBadge.js';
import { StageForm } from './StageForm.js';
import { useWords } from './words.js';

/** Saying how far one's organisation has come with a solution of others. */
export function Component() {
  const t = useWords();
  return (
    <>
      <PageMeta title={t('page.title')} noIndex />
      <SignedInPage title={t('page.title')}>{(viewer) => <Loaded viewer={viewer} />}</SignedInPage>
    </>
  );
}

function Loaded({ viewer }: { viewer: Viewer }) {
  const { key = '' } = useParams();
  const query = useQuery(ReuseOfSolutionDocument, {
    variables: { key, first: 1 },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <QueryState query={query} wholePage skeleton={<Skeleton lines={8} />}>
      {({ project }) => (project ? <Page viewer={viewer} solution={project} /> : <NotFound />)}
    </QueryState>
  );
}

function Page({ viewer, solution }: { viewer: Viewer; solution: ReuseOfSolutionFragment }) {
  const t = useWords();
  const [search] = useSearchParams();
  const adopters = possibleAdopters(viewer, solution);
  const wanted = search.get('organisation');
  const adopter = adopters.find(({ organisationId }) => organisationId === wanted) ?? adopters[0];
  if (adopter === undefined) return <NotFound />;
  const present = solution.viewerDeployments.find(
    ({ organisation }) => organisation.id === adopter.organisationId,
  );
  return (
    <AreaPage
      title={t('page.title')}
      preline={adopter.name}
      lead={t('page.lead')}
      badges={present && <StageBadge reuse={present} />}
      crumbs={[
        { label: t('page.solutions'), href: '/loesungen' },
        { label: solution.title, href: `/loesungen/${solution.key}` },
      ]}
      meta={{ noIndex: true }}
    >
      <StageForm
        key={`${adopter.organisationId}/${present?.version ?? 0}`}
        solution={solution}
        organisationId={adopter.organisationId}
        present={present ?? null}
      />
    </AreaPage>
  );
}
