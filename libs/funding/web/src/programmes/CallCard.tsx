import { Badge, Card } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';
import type { CallFactsFragment } from '../application/Fragments.generated.js';
import { DemoBadge } from '../words/DemoBadge.js';
import { CallStatusBadge } from '../words/StatusBadge.js';
import { useDeadlineWords } from '../words/use-deadline-words.js';
import { useMoneyWords } from '../words/use-money-words.js';

/** A call in one glance: who pays how much, until when. Leads on to the consortium one came from. */
export function CallCard({ call, consortium }: { call: CallFactsFragment; consortium: string | null }) {
  const { t } = useTranslation('funding');
  const money = useMoneyWords();
  const deadline = useDeadlineWords()(call.deadline);
  const { programme, terms } = call;
  const soon = call.status === 'open' && !deadline.passed && deadline.daysLeft <= 14;
  return (
    <Card
      href={`/foerderung/aufrufe/${call.key}${consortium === null ? '' : `?verbund=${encodeURIComponent(consortium)}`}`}
      preline={programme.funder}
      title={`${programme.title}: ${call.title}`}
      badges={
        <>
          <CallStatusBadge call={call} />
          {soon && <Badge kind="warning">{deadline.left}</Badge>}
          <DemoBadge demo={programme.demo} />
        </>
      }
    >
      <dl className="fu-facts">
        <dt>{t('terms.deadline')}</dt>
        <dd>
          <strong>{deadline.until}</strong>
          <br />
          {deadline.left}
        </dd>
        <dt>{t('terms.rate')}</dt>
        <dd>{money.rate(terms)}</dd>
        <dt>{t('terms.grant')}</dt>
        <dd>{money.grant(terms)}</dd>
        <dt>{t('terms.who')}</dt>
        <dd>{t('terms.municipalities', { count: terms.minMunicipalities })}</dd>
      </dl>
    </Card>
  );
}
