import { Button, LinkButton } from '@allmende/platform-ui';
import { comparisonAddress, useChosen } from './chosen.js';
import { useWords } from './words.js';

/** How many are chosen and the way to their comparison; nothing while none is. */
export function CompareBar() {
  const t = useWords();
  const { keys, isFull, clear } = useChosen();
  if (keys === null) return null;
  const isEmpty = keys.length === 0;
  return (
    <div
      role="region"
      aria-label={t('bar.label')}
      className={isEmpty ? 'al-visually-hidden' : 'al-compare-bar al-no-print'}
    >
      <p className="kern-body" role="status">
        {!isEmpty && t('bar.chosen', { count: keys.length })}
        {isFull && ` ${t('full')}`}
      </p>
      {!isEmpty && (
        <div className="al-cluster al-cluster--tight">
          <LinkButton small variant="secondary" href={comparisonAddress(keys)}>
            {t('bar.compare')}
          </LinkButton>
          <Button small variant="tertiary" onClick={clear}>
            {t('bar.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}
