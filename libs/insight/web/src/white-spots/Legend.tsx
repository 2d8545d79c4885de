import { LOW_SHARE } from '@allmende/insight-core';
import { useFormat } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { KindSymbol } from './KindSymbol.js';

const KINDS = ['white', 'low', 'covered', 'no_data'] as const;

/** What the signs mean, and that too few answers are not a white spot. */
export function Legend({ minimum }: { minimum: number }) {
  const { t } = useTranslation('insight');
  const { share } = useFormat();
  const values = { minimum, low: share(LOW_SHARE * 10_000) };
  return (
    <div className="al-spot-legend">
      <dl>
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt className={`al-spot al-spot--${kind}`}>
              <span className="al-spot__kind">
                <KindSymbol kind={kind} />
                {t(`kind.${kind}.name`)}
              </span>
            </dt>
            <dd>{t(`kind.${kind}.means`, values)}</dd>
          </div>
        ))}
      </dl>
      <p className="kern-body kern-body--small">{t('legend.numbers')}</p>
    </div>
  );
}
