import { fundedPartners, type BudgetItem, type BudgetPartner } from '@allmende/funding-core';
import { EmptyState, Table } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';
import { useMoneyWords } from '../words/use-money-words.js';
import { sharesOf } from './budget-draft.js';

/** The lines of a budget for reading. */
export function ItemTable({
  items,
  partners,
}: {
  items: readonly BudgetItem[];
  partners: readonly Pick<BudgetPartner, 'organisationId' | 'ags' | 'name' | 'role' | 'population'>[];
}) {
  const { t } = useTranslation('funding');
  const money = useMoneyWords();
  if (items.length === 0)
    return <EmptyState title={t('budget.empty.title')}>{t('budget.empty.why')}</EmptyState>;
  const names = new Map(fundedPartners(partners).map(({ organisationId, name }) => [organisationId, name]));
  const shares = (item: BudgetItem) =>
    (sharesOf(item, partners) ?? [])
      .map(({ organisationId, cents }) => `${names.get(organisationId)} ${money.cents(cents)}`)
      .join('\n');
  return (
    <Table
      caption={t('budget.items')}
      rows={items}
      rowKey={({ key }) => key}
      columns={[
        { key: 'label', header: t('budget.label'), rowHeader: true, cell: ({ label }) => label },
        { key: 'category', header: t('budget.category'), cell: ({ category }) => t(`category.${category}`) },
        {
          key: 'eligible',
          header: t('budget.eligibleShort'),
          cell: ({ eligible }) => t(eligible ? 'answer.yes' : 'answer.no'),
        },
        {
          key: 'split',
          header: t('budget.split'),
          cell: (item) => (
            <span>
              {t(`split.${item.split.method}`)}
              <br />
              <span className="fu-quiet fu-lines">{shares(item)}</span>
            </span>
          ),
        },
        {
          key: 'amount',
          header: t('budget.amount'),
          numeric: true,
          cell: ({ amount }) => <span className="fu-nowrap">{money.cents(amount)}</span>,
        },
      ]}
    />
  );
}
