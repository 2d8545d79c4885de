import { Icon, Link, TextLink, VisuallyHidden } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  activeFilters,
  searchAddress,
  withoutFilter,
  withoutFilters,
  type SearchState,
} from './search-state.js';
import type { LabelOf } from './use-labels.js';

export interface FilterChipsProps {
  state: SearchState;
  label: LabelOf;
  /** The name of the municipality distances count from, once it is known. */
  place: string | null;
}

/** What narrows the results, each with the way to remove it; what no facet knows is told as such. */
export function FilterChips({ state, label, place }: FilterChipsProps) {
  const { t } = useTranslation('projects');
  const { number } = useFormat();
  const active = activeFilters(state);
  const { ags, km } = state;
  if (active.length === 0 && km === null) return null;
  return (
    <div className="al-chips">
      <h2 className="al-visually-hidden">{t('search.active')}</h2>
      <ul>
        {active.map((filter) => (
          <Chip key={`${filter.facet}-${filter.key}`} href={searchAddress(withoutFilter(state, filter))}>
            {filter.known ? label(filter.facet, filter.key) : t('search.unknown', { value: filter.key })}
          </Chip>
        ))}
        {ags !== null && km !== null && (
          <Chip href={searchAddress({ ...state, km: null, trail: [] })}>
            {t('search.within', { km: number(km), place: place ?? ags })}
          </Chip>
        )}
      </ul>
      {active.length > 1 && (
        <TextLink small href={searchAddress(withoutFilters(state))}>
          {t('search.removeAll')}
        </TextLink>
      )}
    </div>
  );
}

function Chip({ href, children }: { href: string; children: ReactNode }) {
  const { t } = useTranslation('projects');
  return (
    <li>
      <Link className="al-chip" href={href}>
        <VisuallyHidden>{t('search.remove')} </VisuallyHidden>
        {children}
        <Icon name="close" size="small" />
      </Link>
    </li>
  );
}
