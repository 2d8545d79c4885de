import { automationObstacles, classifyRisk, type RiskInputKey, type RiskInputs } from '@allmende/gate-core';
import { Alert, Link } from '@allmende/platform-ui';
import { CLASS_KINDS } from '../parts/class-kinds.js';
import { useQuestionWords, useWords } from '../parts/words.js';
import { groupOf } from './written-answers.js';

export interface FindingPanelProps {
  inputs: RiskInputs;
  /** Whether the server counts the reason for an exemption as accepted; the answers alone cannot say so. */
  exemptionAccepted: boolean;
  to: (page?: string) => string;
  /** That the use is prohibited stands elsewhere on the page. */
  isStopSaid?: boolean;
}

/** A practice of Art. 5 is named: what that means, and what to do. */
export function StopAlert() {
  const t = useQuestionWords();
  return (
    <Alert kind="danger" title={t('stop.title')}>
      <p>{t('stop.text')}</p>
      <p>{t('stop.do')}</p>
    </Alert>
  );
}

/** What follows from the answers as they stand, with the rule that said so; changes with every answer. */
export function FindingPanel({ inputs, exemptionAccepted, to, isStopSaid = false }: FindingPanelProps) {
  const t = useQuestionWords();
  const words = useWords();
  const { riskClass, rule, open, namesProhibited } = classifyRisk({ inputs, exemptionAccepted });
  const obstacles = automationObstacles(inputs);
  return (
    <section aria-labelledby="finding" className="al-stack al-gate-finding">
      <h2 id="finding" className="kern-heading-medium">
        {t('result')}
      </h2>
      {namesProhibited && !isStopSaid && <StopAlert />}
      <Alert kind={CLASS_KINDS[riskClass]} live="status" title={words(`riskClass.${riskClass}`)}>
        <p>{t(`rule.${rule}`)}</p>
        <p className="kern-body kern-body--small">{t('why', { rule })}</p>
        <SovereignWords inputs={inputs} />
      </Alert>
      {obstacles.length > 0 && (
        <Alert kind="warning" live="status" title={t('automation.title')}>
          <ul className="kern-list kern-list--bullet">
            {obstacles.map((obstacle) => (
              <li key={obstacle}>{t(`obstacle.${obstacle}`)}</li>
            ))}
          </ul>
          <p>{t('automation.text')}</p>
        </Alert>
      )}
      {open.length > 0 && <OpenList open={open} to={to} />}
    </section>
  );
}

function SovereignWords({ inputs: { sovereignUse } }: Pick<FindingPanelProps, 'inputs'>) {
  const t = useQuestionWords();
  if (sovereignUse === 'none') return null;
  return <p>{t(sovereignUse === 'unknown' ? 'sovereignUnknown' : 'sovereign')}</p>;
}

function OpenList({ open, to }: { open: readonly RiskInputKey[]; to: FindingPanelProps['to'] }) {
  const t = useQuestionWords();
  return (
    <div>
      <h3 className="kern-title">{t('openList')}</h3>
      <ul className="kern-list kern-list--bullet">
        {open.map((key) => (
          <li key={key}>
            <Link
              className="kern-link kern-link--small"
              href={`${to(`fragen/${groupOf(key)}`)}#field-${key}`}
            >
              {t(`q.${key}.label`)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
