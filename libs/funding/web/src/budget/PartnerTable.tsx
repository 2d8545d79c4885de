import type { FinancingPlan, PartnerFinancing } from '@allmende/funding-core';
import { Table } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';
import { useMoneyWords } from '../words/use-money-words.js';

type Row = Pick<PartnerFinancing, 'name' | 'total' | 'eligible' | 'grant' | 'thirdParty' | 'ownShare'> & {
  readonly organisationId: string;
  readonly role: string | null;
};

const FIGURES = ['total', 'eligible', 'grant', 'thirdParty', 'ownShare'] as const;

/** What each partner carries and how it is paid, to the cent; the last row adds up exactly. */
export function PartnerTable({ plan }: { plan: FinancingPlan }) {
  const { t } = useTranslation('funding');
  const money = useMoneyWords();
  const rows: readonly Row[] = [
    ...plan.partners,
    { ...plan, organisationId: 'sum', name: t('plan.sum'), role: null },
  ];
  const figures = FIGURES.filter((figure) => figure !== 'thirdParty' || plan.thirdParty > 0);
  return (
    <Table<Row>
      caption={t('plan.partners')}
      rows={rows}
      rowKey={({ organisationId }) => organisationId}
      columns={[
        {
          key: 'name',
          header: t('plan.partner'),
          rowHeader: true,
          cell: ({ name, role }) => (
            <>
              {name}
              {role === 'lead' && <span className="fu-quiet"> ({t('plan.leading')})</span>}
            </>
          ),
        },
        ...figures.map((figure) => ({
          key: figure,
          header: t(`plan.${figure}`),
          numeric: true,
          cell: (row: Row) => (
            <span className={row.role === null ? 'fu-nowrap fu-sum' : 'fu-nowrap'}>
              {money.cents(row[figure])}
            </span>
          ),
        })),
      ]}
    />
  );
}
