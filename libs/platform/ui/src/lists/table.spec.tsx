/** @jest-environment jsdom */
import { describe, expect, jest, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Table, type TableColumn } from './table.js';
import type { TableSort } from './sort-rows.js';

interface Town {
  readonly name: string;
  readonly people: number | null;
}

const TOWNS: readonly Town[] = [
  { name: 'Zwickau', people: 87_000 },
  { name: 'Äpfeltal', people: null },
  { name: 'Ahlen', people: 9_000 },
];

const COLUMNS: readonly TableColumn<Town>[] = [
  {
    key: 'name',
    header: 'Kommune',
    cell: (town) => town.name,
    rowHeader: true,
    sortValue: (town) => town.name,
  },
  {
    key: 'people',
    header: 'Einwohner',
    cell: (town) => town.people ?? '–',
    numeric: true,
    sortValue: (town) => town.people,
  },
  { key: 'note', header: 'Hinweis', cell: () => 0 },
];

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
const column = (name: RegExp) => screen.getByRole('columnheader', { name });

function show(sort?: { sort: TableSort | null; onSort: (sort: TableSort) => void }) {
  render(<Table caption="Kommunen" columns={COLUMNS} rows={TOWNS} rowKey={(town) => town.name} {...sort} />);
  return userEvent.setup();
}

describe('Table', () => {
  test('keeps the given order until somebody sorts', () => {
    show();
    expect(names()).toEqual(['Zwickau', 'Äpfeltal', 'Ahlen']);
    expect(column(/Kommune/).hasAttribute('aria-sort')).toBe(false);
  });

  test('sorts words the German way and turns around on the second press', async () => {
    const user = show();
    await user.click(within(column(/Kommune/)).getByRole('button'));
    expect(names()).toEqual(['Ahlen', 'Äpfeltal', 'Zwickau']);
    expect(column(/Kommune/).getAttribute('aria-sort')).toBe('ascending');
    await user.click(within(column(/Kommune/)).getByRole('button'));
    expect(names()).toEqual(['Zwickau', 'Äpfeltal', 'Ahlen']);
    expect(column(/Kommune/).getAttribute('aria-sort')).toBe('descending');
  });

  test('sorts numbers as numbers and puts the unknown last either way', async () => {
    const user = show();
    const button = within(column(/Einwohner/)).getByRole('button');
    await user.click(button);
    expect(names()).toEqual(['Ahlen', 'Zwickau', 'Äpfeltal']);
    await user.click(button);
    expect(names()).toEqual(['Zwickau', 'Ahlen', 'Äpfeltal']);
  });

  test('only one column at a time says that it is sorted', async () => {
    const user = show();
    await user.click(within(column(/Kommune/)).getByRole('button'));
    await user.click(within(column(/Einwohner/)).getByRole('button'));
    expect(column(/Kommune/).hasAttribute('aria-sort')).toBe(false);
    expect(column(/Einwohner/).getAttribute('aria-sort')).toBe('ascending');
  });

  test('leaves sorting to the caller who asked for it', async () => {
    const onSort = jest.fn<(sort: TableSort) => void>();
    const user = show({ sort: { column: 'name', direction: 'ascending' }, onSort });
    await user.click(within(column(/Kommune/)).getByRole('button'));
    expect(onSort).toHaveBeenCalledWith({ column: 'name', direction: 'descending' });
    expect(names()).toEqual(['Zwickau', 'Äpfeltal', 'Ahlen']);
  });

  test('scrolls in a named region reachable by keyboard and labels each cell for the phone', () => {
    show();
    const region = screen.getByRole('region', { name: 'Kommunen' });
    expect(region.tabIndex).toBe(0);
    expect(screen.getAllByRole('cell')[1]?.getAttribute('data-label')).toBe('Hinweis');
  });

  test('shows a zero as zero', () => {
    show();
    expect(screen.getAllByRole('cell')[1]?.textContent).toBe('0');
  });
});
