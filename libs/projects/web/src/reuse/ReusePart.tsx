import { EmptyState, KeyFigure, Section, Skeleton } from '@allmende/platform-ui';
import { FailureAlert, useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { AdopterList } from './AdopterList.js';
import { Funnel } from './Funnel.js';
import { OwnReuse } from './OwnReuse.js';
import { ReuseOfSolutionDocument } from './Reuse.generated.js';
import { useWords } from './words.js';

const SHOWN = 20;

/** On the page of a solution: who uses it, how far they are, what it took, and whether we want to. */
export function ReusePart({ projectKey }: { projectKey: string }) {
  const t = useWords();
  const { number } = useFormat();
  const { data, error, refetch, fetchMore } = useQuery(ReuseOfSolutionDocument, {
    variables: { key: projectKey, first: SHOWN },
  });
  const solution = data?.project;
  if (solution == null) {
    return (
      <Section title={t('title')} id="nachnutzung">
        {error ? <FailureAlert error={error} onRetry={() => void refetch()} /> : <Skeleton lines={3} />}
      </Section>
    );
  }
  const { reuse, deployments } = solution;
  const nobody = reuse.stages.every(({ confirmed, lapsed }) => confirmed + lapsed === 0);
  const more = () => {
    void fetchMore({
      variables: { after: deployments.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { project } }) => ({
        ...before,
        project: before.project && {
          ...before.project,
          deployments: {
            nodes: [...before.project.deployments.nodes, ...(project?.deployments.nodes ?? [])],
            pageInfo: project?.deployments.pageInfo ?? before.project.deployments.pageInfo,
          },
        },
      }),
    }).catch(() => undefined);
  };
  return (
    <Section title={t('title')} lead={t('lead')} id="nachnutzung">
      <div className="al-stack al-stack--large">
        <KeyFigure
          value={number(reuse.operatingMunicipalities)}
          label={t(reuse.scaled ? 'figure.scaled' : 'figure.running', {
            count: reuse.operatingMunicipalities,
          })}
        />
        {nobody ? (
          <EmptyState title={t('none.title')}>{t('none.why')}</EmptyState>
        ) : (
          <Funnel stages={reuse.stages} />
        )}
        <OwnReuse solution={solution} />
        {deployments.nodes.length > 0 && (
          <AdopterList
            adopters={deployments.nodes}
            mayAcknowledge={solution.viewerMayAcknowledge}
            hasMore={deployments.pageInfo.hasNextPage}
            onMore={more}
          />
        )}
      </div>
    </Section>
  );
}
