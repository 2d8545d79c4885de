import { useId, useState, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { useUiText } from '../ui-text.js';
import { nextSort, sortRows, type SortValue, type TableSort } from './sort-rows.js';

/** One column: its heading, what a cell shows and what it is sorted by. */
export interface TableColumn<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** Names the row; usually the first column. */
  readonly rowHeader?: boolean;
  /** What the table sorts by itself. With `onSort` it only marks the column as sortable. */
  readonly sortValue?: (row: Row) => SortValue;
}

export interface TableProps<Row> {
  caption: ReactNode;
  /** Keeps the caption for screen readers where a heading says the same. */
  captionHidden?: boolean;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Sorting by the caller (server, URL); without it the table sorts its rows by `sortValue`. */
  sort?: TableSort | null;
  onSort?: (sort: TableSort) => void;
  defaultSort?: TableSort;
  dense?: boolean;
  /** Keeps a long table inside its own region with a standing head. */
  tall?: boolean;
  /** Cards on a phone (default) or a table that scrolls sideways, for wide figures. */
  onPhone?: 'cards' | 'scroll';
}

/** Rows of like things: sortable, its head stays, scrolls inside its own region, becomes cards on a phone. */
export function Table<Row>(props: TableProps<Row>) {
  const { columns, caption, captionHidden, dense, tall, onPhone = 'cards' } = props;
  const captionId = useId();
  const { rows, sort, sortBy } = useSorting(props);
  return (
    <div
      className={classNames('kern-table-responsive al-table-region', tall && 'al-table-region--tall')}
      role="region"
      aria-labelledby={captionId}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      <table
        className={classNames('kern-table al-table', dense && 'kern-table--small', `al-table--${onPhone}`)}
      >
        <caption id={captionId} className={captionHidden === true ? 'al-visually-hidden' : 'kern-title'}>
          {caption}
        </caption>
        <thead>
          <tr className="kern-table__row">
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sort={sort} onSort={sortBy} />
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {rows.map((row) => (
            <tr key={props.rowKey(row)} className="kern-table__row">
              {columns.map((column) => (
                <BodyCell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useSorting<Row>({ columns, rows, sort: outer, onSort, defaultSort }: TableProps<Row>) {
  const [own, setOwn] = useState<TableSort | null>(defaultSort ?? null);
  const sort = outer === undefined ? own : outer;
  const value = columns.find((column) => column.key === sort?.column)?.sortValue;
  const sorted =
    onSort === undefined && sort !== null && value !== undefined
      ? sortRows(rows, value, sort.direction)
      : rows;
  const sortBy = (column: string) => (onSort ?? setOwn)(nextSort(sort, column));
  return { rows: sorted, sort, sortBy };
}

interface HeaderCellProps<Row> {
  column: TableColumn<Row>;
  sort: TableSort | null;
  onSort: (column: string) => void;
}

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const text = useUiText();
  const direction = sort?.column === column.key ? sort.direction : undefined;
  return (
    <th
      scope="col"
      aria-sort={direction}
      className={classNames('kern-table__header', column.numeric && 'kern-table__header--numeric')}
    >
      {column.sortValue === undefined ? (
        column.header
      ) : (
        <button
          type="button"
          className="al-sort"
          title={text.sortBy(column.header)}
          onClick={() => onSort(column.key)}
        >
          {column.header}
          <span
            className={classNames('al-sort__mark', direction && `al-sort__mark--${direction}`)}
            aria-hidden="true"
          />
        </button>
      )}
    </th>
  );
}

function BodyCell<Row>({ column, row }: { column: TableColumn<Row>; row: Row }) {
  const numeric = column.numeric && 'kern-table__cell--numeric';
  if (column.rowHeader === true) {
    return (
      <th scope="row" className={classNames('kern-table__header al-row-header', numeric)}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td className={classNames('kern-table__cell', numeric)} data-label={column.header}>
      {column.cell(row)}
    </td>
  );
}
