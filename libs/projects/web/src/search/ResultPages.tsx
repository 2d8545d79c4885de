import { LinkButton } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { PAGE_SIZE, searchAddress, type SearchState } from './search-state.js';

export interface ResultPagesProps {
  state: SearchState;
  shown: number;
  total: number;
  /** The cursor of the next page, null on the last one. */
  next: string | null;
}

/** Where one is in the results, and the pages before and after as addresses. */
export function ResultPages({ state, shown, total, next }: ResultPagesProps) {
  const { t } = useTranslation('projects');
  const { number } = useFormat();
  const before = state.trail.length * PAGE_SIZE;
  if (before === 0 && next === null) return null;
  const previous = searchAddress({ ...state, trail: state.trail.slice(0, -1) });
  return (
    <nav className="al-pagination" aria-label={t('search.pages')}>
      {state.trail.length > 0 && (
        <LinkButton variant="secondary" icon="chevron-left" rel="prev" href={previous}>
          {t('search.previous')}
        </LinkButton>
      )}
      <span className="kern-body">
        {t('search.range', {
          from: number(before + 1),
          to: number(before + shown),
          total: number(Math.max(total, before + shown)),
        })}
      </span>
      {next !== null && (
        <LinkButton
          variant="secondary"
          iconAfter="chevron-right"
          rel="next"
          href={searchAddress({ ...state, trail: [...state.trail, next] })}
        >
          {t('search.next')}
        </LinkButton>
      )}
    </nav>
  );
}
