import { problem, type Problem } from '@allmende/platform-core';

/** One row of a table; the number is the one spreadsheets show, the head being row 1. */
export interface CsvRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table taken apart: its head, and its rows one by one as they are asked for. */
export interface CsvTable {
  readonly head: readonly string[];
  readonly rows: Iterable<CsvRow>;
}

/** More rows than this are counted somewhere else. */
export const MOST_ROWS = 200_000;
/** Of so many problems each is told; the others are a number. */
export const TOLD_PROBLEMS = 50;

const SEPARATORS = [';', ',', '\t'] as const;

/** Opens a text as spreadsheets save it: with or without a byte order mark, by semicolon, comma or tab, with quoted cells. */
export function openCsv(text: string): CsvTable {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const separator = separatorOf(bare.slice(0, endOfLine(bare, 0)));
  const rows = recordsOf(bare, separator);
  const first = rows.next();
  return { head: first.done === true ? [] : first.value.cells, rows };
}

/** The name of a column in one spelling: small letters, no umlauts, `_` between words. */
export function columnName(cell: string): string {
  return cell
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .trim()
    .replace(/[\s_-]+/g, '_');
}

/** Collects what is wrong with the rows: the first ones in full, the rest as a number. */
export class RowProblems {
  readonly told: Problem[] = [];
  more = 0;

  add(found: readonly Problem[]): void {
    for (const one of found) {
      if (this.told.length < TOLD_PROBLEMS) this.told.push(one);
      else this.more += 1;
    }
  }

  get isEmpty(): boolean {
    return this.told.length === 0;
  }
}

/** A whole number from a cell, or what is wrong with it. Decimals are refused: counts have none, and percentages hide them. */
export function readCount(cell: string, row: number, column: string): number | Problem {
  const value = cell.trim();
  if (/^\d{1,15}$/.test(value)) return Number(value);
  const params = { row, column, value: value.slice(0, 40) };
  if (value === '') return problem('COUNT_MISSING', `row.${row}`, params);
  if (/^-\s*\d/.test(value)) return problem('COUNT_NEGATIVE', `row.${row}`, params);
  if (/^\d[\d.,]*\s*%?$/.test(value)) return problem('COUNT_FRACTION', `row.${row}`, params);
  return problem('COUNT_UNREADABLE', `row.${row}`, params);
}

function separatorOf(head: string): string {
  const outside = head.replace(/"[^"]*"/g, '');
  const counted = SEPARATORS.map((separator) => ({ separator, times: outside.split(separator).length }));
  return counted.reduce((best, one) => (one.times > best.times ? one : best)).separator;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

// A line with an odd number of quotes goes on in the next one; most lines have none and are split at once.
function* recordsOf(text: string, separator: string): Generator<CsvRow, void> {
  let from = 0;
  for (let row = 1; from < text.length; row += 1) {
    let end = endOfLine(text, from);
    let open = isOpen(text.slice(from, end));
    while (open && end < text.length) {
      const next = endOfLine(text, end + 1);
      open = open !== isOpen(text.slice(end + 1, next));
      end = next;
    }
    const line = text.slice(from, end).replace(/\r$/, '');
    from = end + 1;
    if (line.trim() !== '') {
      yield { row, cells: line.includes('"') ? quotedCells(line, separator) : line.split(separator) };
    }
  }
}

function isOpen(line: string): boolean {
  return line.includes('"') && line.split('"').length % 2 === 0;
}

function quotedCells(line: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '"' && quoted && line.charAt(at + 1) === '"') {
      cell += sign;
      at += 1;
    } else if (sign === '"') {
      quoted = !quoted;
    } else if (sign === separator && !quoted) {
      cells.push(cell);
      cell = '';
    } else {
      cell += sign;
    }
  }
  return [...cells, cell];
}
