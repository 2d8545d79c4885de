import { useFormat } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { useTableWords } from './cell-words.js';
import { fieldSums, type FieldSum, type ShownTable } from './shown-table.js';

/** Adopters of registered municipalities per field as bars, each with its numbers; the table says the same. */
export function FieldBars({ shown }: { shown: ShownTable }) {
  const { t } = useTranslation('insight');
  const sums = fieldSums(shown);
  return (
    <figure className="al-bars">
      <figcaption className="kern-body kern-body--muted">{t('bars.caption')}</figcaption>
      <ul className="al-bars__list">
        {sums.map((sum) => (
          <Bar key={sum.field} sum={sum} />
        ))}
      </ul>
    </figure>
  );
}

function Bar({ sum }: { sum: FieldSum }) {
  const { t } = useTranslation('insight');
  const words = useTableWords();
  const { number } = useFormat();
  const share = sum.registered === 0 ? 0 : sum.adopters / sum.registered;
  return (
    <li className="al-bars__row">
      <span className="al-bars__label">{words.field(sum.field)}</span>
      <svg className="al-own-size al-bars__bar" width="100%" height="14" aria-hidden="true">
        <rect width="100%" height="14" rx="3" className="al-bars__whole" />
        <rect width={`${(share * 100).toFixed(2)}%`} height="14" rx="3" className="al-bars__part" />
      </svg>
      <span className="al-bars__numbers">
        {t('bars.numbers', { adopters: number(sum.adopters), registered: number(sum.registered) })}
      </span>
    </li>
  );
}
