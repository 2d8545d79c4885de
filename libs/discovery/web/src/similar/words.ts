import { useTranslation } from 'react-i18next';
import type { SimilarSolutionsQuery } from './Similar.generated.js';

type Found = NonNullable<SimilarSolutionsQuery['project']>['similar'][number];

export function useWords() {
  return useTranslation<string>('discovery-similar').t;
}

/** Everything two solutions have in common, in one line. */
export function useReasons(): (found: Pick<Found, 'reasons' | 'sharedSources'>) => string {
  const t = useWords();
  return ({ reasons, sharedSources }) =>
    reasons
      .map((reason) => t(`reason.${reason}`, { sources: [...new Set(sharedSources)].join(', ') }))
      .join(' · ');
}
