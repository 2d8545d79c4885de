import { useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useTaxonomy } from '../taxonomy/taxonomy.js';
import type { DotWords } from './dot-points.js';
import { MunicipalityDotsDocument, type MunicipalityDotsQuery } from './MunicipalityMap.generated.js';

/** The packed dots of all municipalities, asked for when the map comes near the visible part of the page. */
export function useDots(): {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly packed: MunicipalityDotsQuery['municipalityDots'] | undefined;
  readonly error: unknown;
} {
  const frame = useRef<HTMLDivElement>(null);
  const near = useNear(frame);
  const { data, error } = useQuery(MunicipalityDotsDocument, { ssr: false, skip: !near });
  return { frame, packed: data?.municipalityDots, error };
}

/** Size class and key of a dot; its name is told by the page it opens. */
export function useDotWords(): DotWords {
  const { t } = useTranslation('municipalities');
  const term = useTaxonomy();
  return ({ ags, sizeClass }) => t('map.dot', { sizeClass: term('sizeClass', sizeClass), ags });
}

function useNear(frame: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (frame.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin: '300px' },
    );
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return near;
}
