import type { OptionResult } from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';
import { useWholeEuros } from './use-whole-euros.js';

/** The Kapitalwert of each way as a bar to the left or right of zero; the table says the same. */
export function AdvantageBars({ options }: { options: readonly OptionResult[] }) {
  const { t } = useTranslation('economics');
  const euros = useWholeEuros();
  const widest = Math.max(1, ...options.map(({ advantage }) => Math.abs(advantage)));
  return (
    <figure className="al-kw">
      <figcaption className="kern-body kern-body--muted">{t('bars.caption')}</figcaption>
      <ul className="al-kw__list">
        {options.map(({ option, advantage }) => {
          const width = (Math.abs(advantage) / widest) * 50;
          return (
            <li key={option} className="al-kw__row">
              <span>{t(`option.${option}.title`)}</span>
              <svg className="al-own-size al-kw__bar" width="100%" height="16" aria-hidden="true">
                <rect
                  x={`${advantage < 0 ? 50 - width : 50}%`}
                  width={`${width}%`}
                  height="16"
                  rx="3"
                  className={advantage < 0 ? 'al-kw__loss' : 'al-kw__gain'}
                />
                <line x1="50%" x2="50%" y1="0" y2="16" className="al-kw__zero" />
              </svg>
              <strong className="al-kw__figure">{euros(advantage)}</strong>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
