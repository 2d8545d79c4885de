import { EmptyState, KeyFigure, Section, Skeleton } from '@allmende/platform-ui';
import { FailureAlert, useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useWholeEuros } from '../economics/use-whole-euros.js';
import { AdopterList } from './AdopterList.js';
import { Funnel } from './Funnel.js';
import { OwnReuse } from './OwnReuse.js';
import { ReuseOfSolutionDocument, type ReuseOfSolutionFragment } from './Reuse.generated.js';
import { useWords } from './words.js';

/** How many reuses the page shows before one asks for more. */
export const REUSES_SHOWN = 20;

/** On the page of a solution: who uses it, how far they are, what it took, and whether we want to. */
export function ReusePart({ projectKey }: { projectKey: string }) {
  const t = useWords();
  const { number } = useFormat();
  const { data, error, refetch, fetchMore } = useQuery(ReuseOfSolutionDocument, {
    variables: { key: projectKey, first: REUSES_SHOWN },
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
        <div className="al-card-grid">
          <KeyFigure
            value={number(reuse.operatingMunicipalities)}
            label={t(reuse.scaled ? 'figure.scaled' : 'figure.running', {
              count: reuse.operatingMunicipalities,
            })}
          />
          <CostRange range={reuse.costRange} />
        </div>
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

/** What taking it over cost, told as a range from three municipalities on, so that nobody's bill is read out. */
function CostRange({ range }: { range: ReuseOfSolutionFragment['reuse']['costRange'] }) {
  const t = useWords();
  const euros = useWholeEuros();
  if (range === null) return null;
  const { lowest, highest, municipalities } = range;
  return (
    <KeyFigure
      value={t('figure.costRange', { lowest: euros(lowest), highest: euros(highest) })}
      label={t('figure.cost', { count: municipalities })}
    />
  );
}
