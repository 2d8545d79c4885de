import type { FinancingPlan } from '@allmende/funding-core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMoneyWords } from '../words/use-money-words.js';

const PARTS = ['grant', 'thirdParty', 'ownShare'] as const;
type Part = (typeof PARTS)[number];

/** One bar per partner, as long as its costs; the parts differ by pattern as well as by colour. The table says the same. */
export function ShareBars({ plan }: { plan: FinancingPlan }) {
  const { t } = useTranslation('funding');
  const money = useMoneyWords();
  const longest = Math.max(...plan.partners.map(({ total }) => total), 1);
  const parts = PARTS.filter((part) => plan[part] > 0);
  if (plan.partners.some(({ ownShare }) => ownShare < 0)) return null;
  return (
    <figure className="fu-bars">
      <figcaption>
        <span className="kern-title">{t('plan.bars')}</span>
        <ul className="fu-legend">
          {parts.map((part) => (
            <li key={part}>
              <Bar lengths={[{ part, length: 100 }]} small />
              {t(`plan.${part}`)}
            </li>
          ))}
        </ul>
      </figcaption>
      {plan.partners.map((partner) => (
        <div key={partner.organisationId} className="fu-bars__row">
          <span className="fu-bars__name">
            {partner.name}
            <span className="fu-nowrap">{money.cents(partner.total)}</span>
          </span>
          <Bar
            label={parts.map((part) => `${t(`plan.${part}`)} ${money.cents(partner[part])}`).join(', ')}
            lengths={parts.map((part) => ({ part, length: (partner[part] / longest) * 100 }))}
          />
        </div>
      ))}
    </figure>
  );
}

interface BarProps {
  lengths: readonly { readonly part: Part; readonly length: number }[];
  label?: string;
  small?: boolean;
}

function Bar({ lengths, label, small }: BarProps) {
  const id = useId();
  let start = 0;
  const placed = lengths.map((entry) => {
    const x = start;
    start += entry.length;
    return { ...entry, x };
  });
  return (
    <svg
      className={small === true ? 'fu-bar fu-bar--small' : 'fu-bar'}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
    >
      <defs>
        <pattern
          id={`${id}-ownShare`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="8" height="8" className="fu-bar__own" />
          <rect width="3" height="8" className="fu-bar__own-line" />
        </pattern>
        <pattern id={`${id}-thirdParty`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className="fu-bar__third" />
          <circle cx="3" cy="3" r="1.5" className="fu-bar__third-dot" />
        </pattern>
      </defs>
      {placed.map(({ part, x, length }) => (
        <rect
          key={part}
          x={`${x}%`}
          width={`${length}%`}
          height="100%"
          className="fu-bar__part"
          fill={part === 'grant' ? 'var(--fu-grant)' : `url(#${id}-${part})`}
        />
      ))}
    </svg>
  );
}
