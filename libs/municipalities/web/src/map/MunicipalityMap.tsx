import { DotMap, type DotPoint } from '@allmende/platform-ui';
import { FailureAlert } from '@allmende/platform-web';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { dotPoints, locatorPoints } from './dot-points.js';
import { useDots, useDotWords } from './use-dots.js';

const NONE: readonly DotPoint[] = [];

/** Every municipality as a dot in the colour of its size; a table beside it says the same in numbers. */
export function MunicipalityMap({ demo, caption }: { demo: boolean; caption?: ReactNode }) {
  const { t } = useTranslation('municipalities');
  const navigate = useNavigate();
  const { frame, packed, error } = useDots();
  const words = useDotWords();
  const points = useMemo(
    () => (packed === undefined ? NONE : dotPoints(packed, demo, words)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the words stay the same for the life of a page
    [packed, demo],
  );
  const kinds = useMemo(
    () => [
      { kind: 'base', label: t('map.small') },
      { kind: 'accent', label: t('map.medium') },
      { kind: 'strong', label: t('map.large') },
    ],
    [t],
  );
  return (
    <div ref={frame}>
      {error ? (
        <FailureAlert error={error} />
      ) : (
        <DotMap
          label={t(demo ? 'map.labelDemo' : 'map.label')}
          caption={caption}
          points={points}
          kinds={kinds}
          onOpen={(point) => point.href !== undefined && void navigate(point.href)}
        />
      )}
    </div>
  );
}

export interface LocatorMapProps {
  ags: string;
  name: string;
  lat: number;
  lon: number;
  demo: boolean;
  caption?: ReactNode;
}

/** Where one municipality lies among all others. */
export function LocatorMap({ ags, name, lat, lon, demo, caption }: LocatorMapProps) {
  const { t } = useTranslation('municipalities');
  const navigate = useNavigate();
  const { frame, packed, error } = useDots();
  const words = useDotWords();
  const points = useMemo(
    () => (packed === undefined ? NONE : locatorPoints(packed, { ags, lat, lon, demo }, name, words)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the words stay the same for the life of a page
    [packed, ags, lat, lon, demo, name],
  );
  const kinds = useMemo(
    () => [
      { kind: 'base', label: t('map.others') },
      { kind: 'strong', label: name },
    ],
    [t, name],
  );
  if (error) return null;
  return (
    <div ref={frame} className="al-locator">
      <DotMap
        label={t('map.locator', { name })}
        caption={caption}
        points={points}
        kinds={kinds}
        onOpen={(point) => point.href !== undefined && void navigate(point.href)}
      />
    </div>
  );
}
