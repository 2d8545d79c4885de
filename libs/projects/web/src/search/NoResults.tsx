import { SYNONYM_GROUPS } from '@allmende/projects-core';
import { EmptyState, LinkButton, TextLink } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { neighbouringWords } from './neighbouring-words.js';
import { CountSolutionsDocument } from './SearchPage.generated.js';
import {
  activeFilters,
  EMPTY_SEARCH,
  searchAddress,
  withoutFilters,
  type SearchState,
} from './search-state.js';

const MOST_WORDS = 5;

/** Nothing was found: what may help, in the order in which it helps most. */
export default function NoResults({ state }: { state: SearchState }) {
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
