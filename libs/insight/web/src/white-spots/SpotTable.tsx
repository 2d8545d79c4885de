import { useFormat } from '@allmende/platform-web';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useTableWords } from './cell-words.js';
import type { ShownTable, TableLand, TableRow } from './shown-table.js';
import { SpotCell } from './SpotCell.js';

/** Field × Land with a standing head and a standing first column, inside its own region that scrolls both ways. */
export function SpotTable({ shown }: { shown: ShownTable }) {
  const { t } = useTranslation('insight');
  const captionId = useId();
  return (
    <div
      className="kern-table-responsive al-table-region al-table-region--tall al-spots"
      role="region"
      aria-labelledby={captionId}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      <table className="kern-table al-table al-spots__table">
        <caption id={captionId} className="al-visually-hidden">
          {t('table.caption')}
        </caption>
        <thead>
          <tr className="kern-table__row">
            <th scope="col" className="kern-table__header al-spots__corner">
              {t('table.field')}
            </th>
            {shown.lands.map((land) => (
              <LandHeader key={land.key} land={land} />
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {shown.rows.map((row) => (
            <FieldRow key={row.field} row={row} lands={shown.lands} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LandHeader({ land }: { land: TableLand }) {
  const { t } = useTranslation('insight');
  const { number } = useFormat();
  return (
    <th scope="col" className="kern-table__header">
      <span className="al-spots__name">{land.name}</span>
      <span className="al-spots__note">
        {t('table.registered', {
          registered: number(land.registered),
          municipalities: number(land.municipalities),
        })}
      </span>
    </th>
  );
}

function FieldRow({ row, lands }: { row: TableRow; lands: readonly TableLand[] }) {
  const { t } = useTranslation('insight');
  const words = useTableWords();
  const { number } = useFormat();
  return (
    <tr className="kern-table__row">
      <th scope="row" className="kern-table__header al-spots__field">
        <span className="al-spots__name">{words.field(row.field)}</span>
        <span className="al-spots__note">
          {t('table.inOperation', {
            count: row.solutionsInOperation,
            number: number(row.solutionsInOperation),
          })}
        </span>
      </th>
      {row.cells.map((cell, index) => (
        <td key={cell.land} className="kern-table__cell">
          <SpotCell cell={cell} field={row.field} landName={lands[index]?.name ?? ''} />
        </td>
      ))}
    </tr>
  );
}
