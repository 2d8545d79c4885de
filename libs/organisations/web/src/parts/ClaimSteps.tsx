import { useFormat } from '@allmende/platform-web';
import { useWords } from '../claims/words.js';
import type { ClaimPartsFragment } from './Claim.generated.js';

/** What happened to a claim so far, the first step first. */
export function ClaimSteps({ steps }: { steps: ClaimPartsFragment['steps'] }) {
  const t = useWords();
  const { date } = useFormat();
  return (
    <ol className="al-stack al-stack--small">
      {steps.map((step, index) => (
        <li key={index} className="kern-body">
          <strong>{t(`steps.step.${step.status}`)}</strong> – {date(step.occurredAt, 'dateTime')}
          {step.means !== null && ` · ${t(`means.${step.means}`)}`}
          {step.reason !== '' && <div>{t('steps.reason', { reason: step.reason })}</div>}
          {step.evidence !== null && step.evidence !== '' && (
            <div>{t('steps.evidence', { evidence: step.evidence })}</div>
          )}
        </li>
      ))}
    </ol>
  );
}
