import { Icon, Link, TextLink, VisuallyHidden } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';
import { activeFilters, searchAddress, withFacet, withoutFilters, type SearchState } from './search-state.js';
import type { LabelOf } from './use-labels.js';

/** What narrows the results, each with the way to remove it. */
export function FilterChips({ state, label }: { state: SearchState; label: LabelOf }) {
  const { t } = useTranslation('projects');
  const active = activeFilters(state);
  if (active.length === 0) return null;
  return (
    <div className="al-chips">
      <h2 className="al-visually-hidden">{t('search.active')}</h2>
      <ul>
        {active.map(({ facet, key }) => (
          <li key={`${facet}-${key}`}>
            <Link
              className="al-chip"
              href={searchAddress(
                withFacet(
                  state,
                  facet,
                  state.filter[facet].filter((kept) => kept !== key),
                ),
              )}
            >
              <VisuallyHidden>{t('search.remove')} </VisuallyHidden>
              {label(facet, key)}
              <Icon name="close" size="small" />
            </Link>
          </li>
        ))}
      </ul>
      {active.length > 1 && (
        <TextLink small href={searchAddress(withoutFilters(state))}>
          {t('search.removeAll')}
        </TextLink>
      )}
    </div>
  );
}
