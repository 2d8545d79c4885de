import { Table, type TableColumn } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { ExchangeOfEntryFragment } from '../parts/Exchange.generated.js';
import { useWords } from '../parts/words.js';

type Run = NonNullable<ExchangeOfEntryFragment['exchange']>['runs'][number];

/** What was fetched and taken in, the latest first. */
export function RunTable({ runs }: { runs: readonly Run[] }) {
  const t = useWords();
  const { date, number } = useFormat();
  if (runs.length === 0) return <p className="kern-body">{t('run.none')}</p>;
  const columns: readonly TableColumn<Run>[] = [
    { key: 'at', header: t('run.at'), cell: (run) => date(run.ranAt), rowHeader: true },
    {
      key: 'what',
      header: t('run.what'),
      cell: (run) => t(`run.${run.direction}`, { name: t(`format.${run.format}.name`) }),
    },
    {
      key: 'by',
      header: t('run.by'),
      cell: (run) => t(run.own ? 'run.own' : 'run.public', { count: run.times }),
    },
    { key: 'gaps', header: t('run.gaps'), cell: (run) => number(run.violations), numeric: true },
  ];
  return (
    <Table
      caption={t('desk.log')}
      captionHidden
      columns={columns}
      rows={runs}
      rowKey={({ id }) => id}
      dense
    />
  );
}
