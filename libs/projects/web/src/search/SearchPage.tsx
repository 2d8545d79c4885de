import { Button, SelectField, TextField } from '@allmende/platform-ui';
import { FACET_PARAMETERS } from '@allmende/projects-core';
import { AreaPage, Slot, useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigate, useSearchParams } from 'react-router';
import { Facets, type FacetCounts } from './Facets.js';
import { FilterChips } from './FilterChips.js';
import { Results } from './Results.js';
import { SearchSolutionsDocument } from './SearchPage.generated.js';
import {
  activeFilters,
  fileAddress,
  readSearch,
  searchAddress,
  sortsFor,
  sortOf,
  sortWord,
  searchVariables,
  viewWord,
  withFacet,
  type SearchState,
} from './search-state.js';
import { LikeMine } from './LikeMine.js';
import { type SearchedPlace, usePlace } from './use-place.js';
import { type LabelOf, useLabels } from './use-labels.js';
import { useChosenFilter } from './use-chosen-filter.js';

const FORM = 'loesungssuche';

/** Finding solutions: words, filters, order and page are in the address; everything works without scripts. */
export function Component() {
  const { t } = useTranslation('projects');
  const [parameters] = useSearchParams();
  const state = readSearch(parameters);
  const label = useLabels(state);
  const place = usePlace(state);
  const query = useQuery(SearchSolutionsDocument, { variables: searchVariables(state) });
  const found = query.data ?? query.previousData;
  const active = activeFilters(state).length;
  const title = state.text === '' ? t('search.title') : t('search.titleFor', { text: state.text });
  return (
    <AreaPage
      title={title}
      description={state.text === '' ? t('search.description') : undefined}
      lead={state.text === '' ? t('search.lead') : undefined}
      meta={{
        canonicalParams: ['q', ...Object.values(FACET_PARAMETERS), 'ort', 'umkreis'],
        noIndex: state.trail.length > 0 || active > 2,
      }}
    >
      <link rel="alternate" type="application/atom+xml" href={fileAddress(state, 'feed.atom')} />
      <SearchWords state={state} />
      <div className="al-search-page">
        <FilterColumn state={state} place={place} counts={found?.searchProjects.facets ?? []} label={label} />
        <div className="al-search-page__results">
          <FilterChips state={state} label={label} place={place?.name ?? null} />
          <Results
            state={state}
            query={{ ...query, data: found }}
            label={label}
            stale={query.data === undefined}
          />
          <Slot name="search.tools" />
        </div>
      </div>
    </AreaPage>
  );
}

interface FilterColumnProps {
  state: SearchState;
  place: SearchedPlace | null;
  counts: readonly FacetCounts[];
  label: LabelOf;
}

/** Everything that narrows, closed on small screens until somebody opens it. */
function FilterColumn({ state, place, counts, label }: FilterColumnProps) {
  const { t } = useTranslation('projects');
  const { number } = useFormat();
  const [filter, choose] = useChosenFilter(state);
  const active = activeFilters(state).length;
  return (
    <details className="al-filters">
      <summary className="kern-btn kern-btn--secondary">
        <span className="kern-label">
          {active === 0 ? t('search.narrow') : t('search.filters', { number: number(active) })}
        </span>
      </summary>
      <div className="al-filters__groups">
        <h2 className="kern-heading-small">{t('search.narrow')}</h2>
        <LikeMine state={{ ...state, filter }} place={place} counts={counts} onChange={choose} />
        <Facets
          form={FORM}
          filter={filter}
          counts={counts}
          label={label}
          onChange={(facet, keys) => choose(withFacet({ ...state, filter }, facet, keys))}
        />
        <noscript>
          <button type="submit" form={FORM} className="kern-btn kern-btn--secondary">
            <span className="kern-label">{t('search.apply')}</span>
          </button>
        </noscript>
      </div>
    </details>
  );
}

/** The form everything belongs to: words and order; the checkboxes name it by its id. */
function SearchWords({ state }: { state: SearchState }) {
  const { t } = useTranslation('projects');
  const navigate = useNavigate();
  const [field, setField] = useState<HTMLInputElement | null>(null);
  useEffect(() => {
    // The field stays the same through searches, so that nobody loses their place; only its words follow the address.
    if (field !== null) field.value = state.text;
  }, [field, state.text]);
  return (
    <Form id={FORM} role="search" method="get" action="/loesungen" className="al-search al-search--page">
      <div className="al-search__field">
        <TextField
          ref={setField}
          type="search"
          name="q"
          label={t('search.words')}
          hint={t('search.wordsHint')}
          defaultValue={state.text}
          autoComplete="off"
          enterKeyHint="search"
        />
        {field !== null && <Slot name="search.suggestions" with={{ field }} />}
      </div>
      <Button type="submit" icon="search">
        {t('search.submit')}
      </Button>
      <div className="al-search__sort">
        <SelectField
          key={state.sort}
          name="sortierung"
          label={t('search.sort')}
          defaultValue={sortWord(state.sort)}
          choices={sortsFor(state).map((sort) => ({
            value: sortWord(sort),
            label: t(`search.sorts.${sort}`),
          }))}
          onChange={(event) =>
            void navigate(searchAddress({ ...state, sort: sortOf(event.target.value), trail: [] }), {
              preventScrollReset: true,
            })
          }
        />
      </div>
      {state.view !== 'list' && <input type="hidden" name="ansicht" value={viewWord(state.view)} />}
      {state.ags !== null && <input type="hidden" name="ort" value={state.ags} />}
      {state.km !== null && <input type="hidden" name="umkreis" value={state.km} />}
    </Form>
  );
}
