import { Alert, TextLink } from '@allmende/platform-ui';
import { QueryState, Slot, useFormat, type QueryLike } from '@allmende/platform-web';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ProjectCard } from '../card/ProjectCard.js';
import { ResultMap } from './ResultMap.js';
import { ResultPages } from './ResultPages.js';
import { ResultTable } from './ResultTable.js';
import { ResultViews, SearchTools } from './ResultTools.js';
import type { SearchSolutionsQuery } from './SearchPage.generated.js';
import { activeFilters, searchAddress, type SearchState } from './search-state.js';
import type { LabelOf } from './use-labels.js';

const NoResults = lazy(() => import('./NoResults.js'));

type Found = SearchSolutionsQuery['searchProjects'];

export interface ResultsProps {
  state: SearchState;
  query: QueryLike<SearchSolutionsQuery>;
  label: LabelOf;
  /** True while what is shown belongs to the search before. */
  stale: boolean;
}

/** How much was found, who answered, and the results as cards, as a table or as places. */
export function Results({ state, query, label, stale }: ResultsProps) {
  const { t } = useTranslation('projects');
  return (
    <section className="al-results" aria-label={t('search.results')} aria-busy={stale}>
      <QueryState query={query}>
        {(answer) => <Answer state={state} found={answer.searchProjects} label={label} />}
      </QueryState>
      {query.error !== undefined && state.trail.length > 0 && (
        <TextLink href={searchAddress({ ...state, trail: [] })}>{t('search.toFirst')}</TextLink>
      )}
    </section>
  );
}

function Answer({ state, found, label }: { state: SearchState; found: Found; label: LabelOf }) {
  const { pageInfo, nodes, totalCount } = found;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return (
    <>
      <CountLine state={state} found={found} />
      <EngineNotice found={found} />
      {nodes.length === 0 ? (
        <Suspense fallback={null}>
          <NoResults state={state} facets={found.facets} label={label} />
        </Suspense>
      ) : (
        <Hits state={state} found={found} />
      )}
      <ResultPages state={state} shown={nodes.length} total={totalCount} next={next} />
      {found.depthReached && <DepthNotice />}
      <SearchTools state={state} />
    </>
  );
}

function CountLine({ state, found }: { state: SearchState; found: Found }) {
  const { t } = useTranslation('projects');
  const { number } = useFormat();
  const count = found.totalCount;
  const key = state.text === '' && activeFilters(state).length === 0 ? 'search.all' : 'search.found';
  return (
    <div className="al-cluster al-cluster--spread">
      <p className="kern-body al-results__count" role="status">
        {t(key, { count, number: number(count) })}
      </p>
      {count > 0 && <ResultViews state={state} />}
    </div>
  );
}

function Hits({ state, found }: { state: SearchState; found: Found }) {
  const entries = found.nodes.map(({ project }) => project);
  if (state.view === 'table') return <ResultTable entries={entries} />;
  if (state.view === 'map') return <ResultMap entries={entries} />;
  return (
    <ol className="al-hits">
      {found.nodes.map(({ project, highlights }) => (
        <li key={project.id}>
          <ProjectCard entry={project} highlights={highlights} level={2} />
          <Slot
            name="search.hit"
            with={{ projectId: project.id, projectKey: project.key, title: project.title }}
          />
        </li>
      ))}
    </ol>
  );
}

function EngineNotice({ found }: { found: Found }) {
  const { t } = useTranslation('projects');
  if (found.degraded) {
    return (
      <Alert kind="warning" live="off" title={t('search.degraded.title')}>
        {t('search.degraded.why')}
      </Alert>
    );
  }
  return found.engine === 'postgres' ? (
    <p className="kern-body kern-body--small kern-body--muted">{t('search.postgres')}</p>
  ) : null;
}

function DepthNotice() {
  const { t } = useTranslation('projects');
  return (
    <Alert kind="info" live="off" title={t('search.depth.title')}>
      {t('search.depth.why')}
    </Alert>
  );
}
