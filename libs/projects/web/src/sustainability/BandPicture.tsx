import type { Band } from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';
import type { BandKey } from './BalanceView.js';
import { useAmounts } from './use-amounts.js';

/** Each figure as a dot in the band it may really lie in, on one scale with zero; the table says the same. */
export function BandPicture({ bands }: { bands: readonly { readonly key: BandKey; readonly band: Band }[] }) {
  const { t } = useTranslation('sustainability');
  const { emission } = useAmounts();
  if (bands.length === 0) return null;
  const ends = bands.flatMap(({ band }) => [band.lowest, band.highest, 0]);
  const [lowest, highest] = [Math.min(...ends), Math.max(...ends)];
  const width = Math.max(1, highest - lowest);
  const at = (value: number) => 3 + ((value - lowest) / width) * 94;
  return (
    <figure className="al-kw">
      <figcaption className="kern-body kern-body--muted">{t('picture.caption')}</figcaption>
      <ul className="al-kw__list">
        {bands.map(({ key, band }) => (
          <li key={key} className="al-kw__row">
            <span>{t(`band.${key}`)}</span>
            <svg className="al-own-size al-kw__bar" width="100%" height="20" aria-hidden="true">
              <line x1={`${at(0)}%`} x2={`${at(0)}%`} y1="0" y2="20" className="al-kw__zero" />
              <line
                x1={`${at(band.lowest)}%`}
                x2={`${at(band.highest)}%`}
                y1="10"
                y2="10"
                className="al-band__range"
              />
              <circle
                cx={`${at(band.value)}%`}
                cy="10"
                r="6"
                className={key === 'net' && band.value > 0 ? 'al-kw__gain' : 'al-kw__loss'}
              />
            </svg>
            <strong className="al-kw__figure">{emission(band.value)}</strong>
          </li>
        ))}
      </ul>
    </figure>
  );
}
