import { Table, type TableColumn } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { PlanAndActual } from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';

/** The plan beside what happened; a figure nobody measured is called so. Nothing where no year was recorded. */
export function PlanAndActualTable({ rows }: { rows: readonly PlanAndActual[] }) {
  const { t } = useTranslation('economics');
  const { cents, share } = useFormat();
  const told = rows.filter(({ planned, actual }) => planned !== 0 || actual !== null);
  if (told.length === 0) return null;
  const money = (value: number | null) => (value === null ? t('actual.unknown') : cents(value));
  const columns: TableColumn<PlanAndActual>[] = [
    {
      key: 'figure',
      header: t('actual.figure'),
      rowHeader: true,
      cell: ({ year, figure }) => t('actual.row', { year, figure: t(`figure.${figure}`) }),
    },
    { key: 'planned', header: t('actual.planned'), numeric: true, cell: ({ planned }) => cents(planned) },
    { key: 'actual', header: t('actual.actual'), numeric: true, cell: ({ actual }) => money(actual) },
    {
      key: 'difference',
      header: t('actual.difference'),
      numeric: true,
      cell: (row) =>
        row.difference === null || row.share === null
          ? money(row.difference)
          : `${cents(row.difference)} (${share(row.share)})`,
    },
  ];
  return (
    <Table
      caption={t('actual.caption')}
      columns={columns}
      rows={told}
      rowKey={({ year, figure }) => `${year}-${figure}`}
    />
  );
}
