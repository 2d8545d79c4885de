import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { useDeadlineWords } from '../words/use-deadline-words.js';
import { useMoneyWords } from '../words/use-money-words.js';
import type { OpenedCall } from './CallPage.js';

/** The four facts that decide whether to read on: until when, how much of the costs, how much money, who. */
export function KeyFacts({ call }: { call: OpenedCall }) {
  const { t } = useTranslation('funding');
  const money = useMoneyWords();
  const deadline = useDeadlineWords()(call.deadline);
  const fact = (term: string, value: string, more?: ReactNode) => (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
      {more !== undefined && <dd className="fu-quiet">{more}</dd>}
    </div>
  );
  const ends = (
    <>
      {deadline.left}
      <br />
      {!deadline.passed && t(`deadlineKind.${call.deadline.kind}`)}
    </>
  );
  return (
    <dl className="fu-key-facts">
      {fact(t('terms.deadline'), deadline.until, ends)}
      {fact(t('terms.rate'), money.rate(call.terms))}
      {fact(t('terms.grant'), money.grant(call.terms))}
      {fact(t('terms.who'), t('terms.municipalities', { count: call.terms.minMunicipalities }))}
    </dl>
  );
}
