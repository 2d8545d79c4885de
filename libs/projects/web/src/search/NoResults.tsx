import { SYNONYM_GROUPS } from '@allmende/projects-core';
import { EmptyState, LinkButton, TextLink } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { FacetCounts } from './Facets.js';
import { neighbouringWords } from './neighbouring-words.js';
import { CountSolutionsDocument } from './SearchPage.generated.js';
import {
  activeFilters,
  EMPTY_SEARCH,
  searchAddress,
  withFacet,
  withoutFilters,
  type SearchState,
} from './search-state.js';
import type { LabelOf } from './use-labels.js';

const MOST_WORDS = 5;

export interface NoResultsProps {
  state: SearchState;
  facets: readonly FacetCounts[];
  label: LabelOf;
}

/** Nothing was found: what may help, in the order in which it helps most. */
export default function NoResults({ state, facets, label }: NoResultsProps) {
  const { t } = useTranslation('projects');
  const narrowed = activeFilters(state).length > 0;
  const near = neighbouringWords(state.text, SYNONYM_GROUPS, MOST_WORDS);
  return (
    <EmptyState
      title={state.text === '' ? t('search.none.filtered') : t('search.none.title', { text: state.text })}
      action={
        narrowed ? (
          <LinkButton href={searchAddress(withoutFilters(state))}>
            {t('search.none.removeFilters')}
          </LinkButton>
        ) : (
          <LinkButton href="/loesungen">{t('search.none.all')}</LinkButton>
        )
      }
    >
      <ul className="al-tips">
        {narrowed && <li>{t('search.none.narrow')}</li>}
        {state.text !== '' && <li>{t('search.none.spelling')}</li>}
        <li>{t('search.none.broader')}</li>
      </ul>
      <OtherFields state={state} facets={facets} label={label} />
      <p>
        {t('search.none.need')} <TextLink href="/bedarfe/neu">{t('search.none.postNeed')}</TextLink>
      </p>
      {near.length > 0 && (
        <>
          <p>{t('search.none.near')}</p>
          <ul className="al-tips">
            {near.map((word) => (
              <NeighbouringWord key={word} word={word} />
            ))}
          </ul>
        </>
      )}
    </EmptyState>
  );
}

/** The same words in fields that were not chosen, where these have something. */
function OtherFields({ state, facets, label }: NoResultsProps) {
  const { t } = useTranslation('projects');
  const { number } = useFormat();
  const others =
    state.filter.field.length === 0 ? [] : (facets.find(({ name }) => name === 'field')?.values ?? []);
  if (others.length === 0) return null;
  return (
    <>
      <p>{t('search.none.fields')}</p>
      <ul className="al-tips">
        {others.slice(0, MOST_WORDS).map(({ key, count }) => (
          <li key={key}>
            <TextLink href={searchAddress(withFacet(state, 'field', [key]))}>
              {t('search.counted', { label: label('field', key), number: number(count) })}
            </TextLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A word with how much it finds; shown only when it finds something. */
function NeighbouringWord({ word }: { word: string }) {
  const { t } = useTranslation('projects');
  const { number } = useFormat();
  const { data } = useQuery(CountSolutionsDocument, { variables: { text: word } });
  const count = data?.searchProjects.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <li>
      <TextLink href={searchAddress({ ...EMPTY_SEARCH, text: word })}>
        {t('search.counted', { label: word, number: number(count) })}
      </TextLink>
    </li>
  );
}
