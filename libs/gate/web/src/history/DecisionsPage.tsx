import { Badge, EmptyState, Section } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { HistoryOfUseFragment } from '../parts/History.generated.js';
import { useWords } from '../parts/words.js';
import { HistoryFrame } from './HistoryFrame.js';
import { Overrides } from './Overrides.js';

/** What the gate decided about a use, and the public exceptions from it. */
export function Component() {
  const t = useWords();
  return (
    <HistoryFrame title={t('decisions.title')} lead={t('decisions.lead')}>
      {(history) => (
        <>
          <Section title={t('decisions.list')}>
            <Decisions decisions={history.use.decisions} />
          </Section>
          <Overrides {...history} />
        </>
      )}
    </HistoryFrame>
  );
}

function Decisions({ decisions }: Pick<HistoryOfUseFragment, 'decisions'>) {
  const t = useWords();
  const { date } = useFormat();
  if (decisions.length === 0) {
    return <EmptyState title={t('decisions.none')}>{t('decisions.noneText')}</EmptyState>;
  }
  return (
    <ol className="al-gate-items">
      {decisions.map((decision) => (
        <li key={decision.id} className="al-gate-item">
          <div className="al-cluster al-cluster--spread">
            <span className="kern-body">
              {t(`decisions.occasion.${decision.occasion}.${decision.to}`)}
              {decision.cause === null ? '' : ` (${t(`decisions.cause.${decision.cause}`)})`}
            </span>
            <Badge kind={decision.allowed ? 'success' : 'warning'}>
              {t(decision.allowed ? 'decisions.allowed' : 'decisions.refused')}
            </Badge>
          </div>
          <p className="kern-body kern-body--small kern-body--muted">
            {t('decisions.made', {
              at: date(decision.decidedAt, 'dateTime'),
              rules: decision.ruleSet,
              milestones: decision.milestonesEdition,
            })}
            {decision.systemVersion === null
              ? ''
              : ` ${t('decisions.version', { label: decision.systemVersion })}`}
            {decision.overrideId === null ? '' : ` ${t('decisions.byOverride')}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
