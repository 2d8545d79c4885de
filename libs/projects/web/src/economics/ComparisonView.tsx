import { Table, TextLink, type TableColumn } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { Comparison, EconomicOption, OptionResult } from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';
import { AdvantageBars } from './AdvantageBars.js';
import { useWholeEuros } from './use-whole-euros.js';

/** What of a comparison is shown; the server and the calculator answer the same. */
export type ShownComparison = Pick<Comparison, 'rate' | 'options' | 'quality' | 'external'>;

/** The ways side by side: bars, the table that says the same, the rate with its source, and how firm the answer is. */
export function ComparisonView({
  comparison,
  chosen,
}: {
  comparison: ShownComparison;
  chosen: EconomicOption | null;
}) {
  const others = comparison.options.filter(({ option }) => option !== 'status_quo');
  return (
    <div className="al-stack al-stack--large">
      {others.length > 0 && <AdvantageBars options={others} />}
      <OptionTable comparison={comparison} chosen={chosen} />
      <RateLine comparison={comparison} />
      {others.length > 0 && <SensitivityTable options={others} />}
    </div>
  );
}

/** The status quo against itself has no figure. */
const NO_FIGURE = '–';

function OptionTable({ comparison, chosen }: { comparison: ShownComparison; chosen: EconomicOption | null }) {
  const { t } = useTranslation('economics');
  const { number } = useFormat();
  const euros = useWholeEuros();
  const money = (key: string, of: (row: OptionResult) => number): TableColumn<OptionResult> => ({
    key,
    header: t(`table.${key}`),
    numeric: true,
    cell: (row) => euros(of(row)),
  });
  const columns: TableColumn<OptionResult>[] = [
    {
      key: 'option',
      header: t('table.option'),
      rowHeader: true,
      cell: ({ option }) =>
        option === chosen
          ? t('table.chosen', { option: t(`option.${option}.title`) })
          : t(`option.${option}.title`),
    },
    money('spending', ({ spending }) => spending),
    money('effective', ({ effective }) => effective),
    money('notEffective', ({ notEffective }) => notEffective),
    {
      key: 'advantage',
      header: t('table.advantage'),
      numeric: true,
      cell: ({ option, advantage }) => (option === 'status_quo' ? NO_FIGURE : euros(advantage)),
    },
    {
      key: 'payback',
      header: t('table.payback'),
      numeric: true,
      cell: ({ option, payback }) => {
        if (option === 'status_quo') return NO_FIGURE;
        return payback === null ? t('table.never') : t('table.years', { years: number(payback, 1) });
      },
    },
    {
      key: 'verdict',
      header: t('table.verdict'),
      cell: ({ verdict }) => t(`verdict.${verdict ?? 'yardstick'}`),
    },
  ];
  return (
    <Table
      caption={t('table.caption')}
      columns={columns}
      rows={comparison.options}
      rowKey={({ option }) => option}
      dense
    />
  );
}

function RateLine({ comparison: { rate, quality, external } }: { comparison: ShownComparison }) {
  const { t } = useTranslation('economics');
  const { number, date } = useFormat();
  if (rate === null) return null;
  return (
    <p className="kern-body kern-body--small">
      {t('rate.line', {
        rate: number(rate.rate / 100),
        date: date(rate.validFrom),
        checked: date(rate.checkedOn),
      })}{' '}
      <TextLink href={rate.sourceUrl} rel="noopener" icon="open-in-new">
        {rate.source}
      </TextLink>
      {quality !== null && <> · {t('rate.quality', { value: number(quality) })}</>}
      {external !== null && <> · {t('rate.external', { value: number(external) })}</>}
    </p>
  );
}

function SensitivityTable({ options }: { options: readonly OptionResult[] }) {
  const { t } = useTranslation('economics');
  const { number } = useFormat();
  const euros = useWholeEuros();
  const rates = options[0]?.sensitivity.map(({ rate }) => rate) ?? [];
  const columns: TableColumn<OptionResult>[] = [
    {
      key: 'option',
      header: t('table.option'),
      rowHeader: true,
      cell: ({ option }) => t(`option.${option}.title`),
    },
    ...rates.map((rate, index) => ({
      key: `${rate}`,
      header: t('sensitivity.at', { rate: number(rate / 100) }),
      numeric: true,
      cell: ({ sensitivity }: OptionResult) => {
        const advantage = sensitivity[index]?.advantage ?? null;
        return advantage === null ? t('sensitivity.none') : euros(advantage);
      },
    })),
  ];
  return (
    <div className="al-stack">
      <Table
        caption={t('sensitivity.caption')}
        columns={columns}
        rows={options}
        rowKey={({ option }) => option}
        dense
      />
      {options.some(({ turnsWithRate }) => turnsWithRate) && (
        <p className="kern-body">
          <strong>{t('sensitivity.turns')}</strong>
        </p>
      )}
    </div>
  );
}
