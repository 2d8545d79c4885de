import { Badge, Card, type Definition, DefinitionList } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { ReactNode } from 'react';
import type { ErrorReportPartsFragment } from './Reports.generated.js';
import { useWords } from './words.js';

/** One report with its clock and what was said to it. */
export function ReportItem({
  report,
  children,
}: {
  report: ErrorReportPartsFragment;
  /** What can be done with it. */
  children?: ReactNode;
}) {
  const t = useWords();
  const { date } = useFormat();
  const { kind, part, wrong, instead, status, reportedAt, due, answer, answeredAt } = report;
  const facts: readonly Definition[] = [
    { term: t('item.wrong'), value: <Lines text={wrong} /> },
    ...(instead === '' ? [] : [{ term: t('item.instead'), value: <Lines text={instead} /> }]),
    ...(status === 'open' ? [{ term: t('item.due'), value: date(due) }] : []),
    ...(answer === '' ? [] : [{ term: t('item.answer'), value: <Lines text={answer} /> }]),
    ...(answeredAt === null ? [] : [{ term: t('item.answeredAt'), value: date(answeredAt) }]),
  ];
  return (
    <Card
      title={t(`where.${part}`)}
      preline={t(`item.${kind}`, { date: date(reportedAt) })}
      badges={<Clock report={report} />}
    >
      <div className="al-stack">
        <DefinitionList items={facts} />
        {children}
      </div>
    </Card>
  );
}

/** How a report stands: answered, waiting, or waiting too long. */
export function Clock({
  report: { status, overdue },
}: {
  report: Pick<ErrorReportPartsFragment, 'status' | 'overdue'>;
}) {
  const t = useWords();
  if (status !== 'open')
    return <Badge kind={status === 'corrected' ? 'success' : 'info'}>{t(`status.${status}`)}</Badge>;
  return <Badge kind={overdue ? 'danger' : 'warning'}>{t(overdue ? 'status.overdue' : 'status.open')}</Badge>;
}

function Lines({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, index) => (
        <span key={index} className="al-breakable">
          {index > 0 && <br />}
          {line}
        </span>
      ))}
    </>
  );
}
