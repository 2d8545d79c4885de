import { Disclosure } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';
import { useTableWords } from './cell-words.js';
import { countKinds, type ShownTable, type TableRow } from './shown-table.js';
import { SpotCell } from './SpotCell.js';

/** The same table for a phone: one field to open, its Länder below one another. */
export function SpotCards({ shown }: { shown: ShownTable }) {
  return (
    <div className="al-spot-cards">
      {shown.rows.map((row) => (
        <FieldCard key={row.field} row={row} shown={shown} />
      ))}
    </div>
  );
}

function FieldCard({ row, shown }: { row: TableRow; shown: ShownTable }) {
  const words = useTableWords();
  const summary = useSummary(row, shown);
  return (
    <Disclosure
      title={
        <>
          {words.field(row.field)}
          <span className="al-spot-cards__summary">{summary}</span>
        </>
      }
    >
      <dl className="al-spot-cards__lands">
        {row.cells.map((cell, index) => {
          const landName = shown.lands[index]?.name ?? '';
          return (
            <div key={cell.land}>
              <dt>{landName}</dt>
              <dd>
                <SpotCell cell={cell} field={row.field} landName={landName} />
              </dd>
            </div>
          );
        })}
      </dl>
    </Disclosure>
  );
}

function useSummary(row: TableRow, shown: ShownTable): string {
  const { t } = useTranslation('insight');
  const counts = countKinds({ lands: shown.lands, rows: [row] });
  return (['white', 'low', 'covered', 'no_data'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`kind.${kind}.counted`, { count: counts[kind] }))
    .join(' · ');
}
