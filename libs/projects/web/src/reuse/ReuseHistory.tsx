import { useTaxonomy } from '@allmende/municipalities-web';
import { VisuallyHidden } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { ReuseWithHistoryFragment } from './Reuse.generated.js';
import './reuse.css';
import { useWords } from './words.js';

type Step = ReuseWithHistoryFragment['history'][number];

/** How a reuse came to where it is, step by step, for whoever wants to open it. `name` tells one list from the next. */
export function ReuseHistory({ steps, name }: { steps: readonly Step[]; name: string }) {
  const t = useWords();
  const { date } = useFormat();
  if (steps.length === 0) return null;
  return (
    <details className="al-history">
      <summary>
        {t('history.title')} <VisuallyHidden>{t('history.of', { name })}</VisuallyHidden>
      </summary>
      <ol className="al-history__steps">
        {steps.map((step, index) => (
          <li key={index} className={`al-history__step al-history__step--${step.kind}`}>
            <time dateTime={step.happenedAt} className="al-history__day">
              {date(step.happenedAt, 'short')}
            </time>
            <StepWords step={step} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function StepWords({ step: { kind, stage, endReason, lesson } }: { step: Step }) {
  const t = useWords();
  const term = useTaxonomy();
  if (kind !== 'stage') return <span>{t(`history.${kind}`)}</span>;
  if (endReason === null) return <span>{t(`stage.${stage}.name`)}</span>;
  return (
    <span>
      {t('history.ended', { reason: term('discontinuationReason', endReason) })}
      {lesson !== '' && <span className="al-history__lesson">{lesson}</span>}
    </span>
  );
}
