import { Badge, Table, TextLink, type MessageKind } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { BalanceState, Band, CarbonBalance } from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';
import { BandPicture } from './BandPicture.js';
import { useAmounts } from './use-amounts.js';

/** What of a balance is shown; the server and the page that is written compute the same. */
export type ShownBalance = Omit<CarbonBalance, 'problems'>;

const KINDS: Readonly<Record<BalanceState, MessageKind | 'neutral'>> = {
  positive: 'success',
  neutral: 'info',
  negative: 'danger',
  unknown: 'warning',
};

/** Whether a solution helps the climate, in a word with its reason. Unknown is said as loudly as the rest. */
export function BalanceBadge({ state }: { state: BalanceState }) {
  const { t } = useTranslation('sustainability');
  return (
    <div>
      <p>
        <Badge kind={KINDS[state]} large>
          {t(`state.${state}`)}
        </Badge>
      </p>
      <p className="kern-body">{t(`stateLong.${state}`)}</p>
    </div>
  );
}

/** The figures behind the word: a picture with their bands, the table that says the same, and the factor with its source. */
export function BalanceView({ balance }: { balance: ShownBalance }) {
  const rows = ROWS.flatMap((key) => {
    const band = balance[key];
    return band === null ? [] : [{ key, band }];
  });
  return (
    <div className="al-stack al-stack--large">
      <BandPicture bands={rows.filter(({ key }) => key === 'own' || key === 'net')} />
      {rows.length > 0 && <BandTable rows={rows} />}
      <FactorLine balance={balance} />
    </div>
  );
}

const ROWS = ['operationEnergy', 'trainingEnergy', 'operation', 'training', 'own', 'net'] as const;
export type BandKey = (typeof ROWS)[number];

function BandTable({ rows }: { rows: readonly { readonly key: BandKey; readonly band: Band }[] }) {
  const { t } = useTranslation('sustainability');
  const { energy, emission } = useAmounts();
  const words = (key: BandKey) => (key.endsWith('Energy') ? energy : emission);
  const figure = (column: keyof Band) => ({
    key: column,
    header: t(`table.${column}`),
    numeric: true,
    cell: ({ key, band }: (typeof rows)[number]) => words(key)(band[column]),
  });
  return (
    <Table
      caption={t('table.caption')}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'what', header: t('table.what'), rowHeader: true, cell: ({ key }) => t(`band.${key}`) },
        figure('value'),
        figure('lowest'),
        figure('highest'),
      ]}
    />
  );
}

function FactorLine({ balance: { factor, perUnit } }: { balance: ShownBalance }) {
  const { t } = useTranslation('sustainability');
  const { number, date } = useFormat();
  if (factor === null) return null;
  const { year, gramsPerKwh, gas, scope, state, source, sourceUrl, checkedOn } = factor;
  return (
    <p className="kern-body kern-body--muted">
      {t('factorLine', {
        grams: number(gramsPerKwh),
        gas: t(`gas.${gas}`),
        scope: t(`scope.${scope}`),
        year,
        state: t(`factorState.${state}`),
        checked: date(checkedOn),
      })}{' '}
      <TextLink href={sourceUrl} rel="noopener" icon="open-in-new">
        {source}
      </TextLink>
      {perUnit !== null && <> {t('perUnit', { grams: number(Number((perUnit / 1_000).toPrecision(3))) })}</>}
    </p>
  );
}
