import { problem, type Problem } from '@allmende/platform-core';
import { RECORD_LIMITS } from '../records/kinds/gaps.js';
import { CaseCounter, CASE_COLUMNS } from './count-cases.js';
import { columnName, MOST_ROWS, openCsv, readCount, RowProblems, type CsvRow } from './csv-table.js';
import { countsProblems, noCounts, type EvaluationCounts } from './evaluation.js';
import { baselineRowProblems, type HumanCounts } from './human-baseline.js';
import type { QualityMetric } from './requirement.js';

/** A file is taken as a whole or not at all. */
export type CsvReading<Row> =
  | { readonly ok: true; readonly groups: readonly Row[]; readonly rows: number }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly more: number };

/** Which columns mean what; German and English names, in the spelling of `columnName`. */
type Columns = Readonly<Record<string, readonly string[]>>;

const GROUP = ['gruppe', 'group'];
const COUNT_COLUMNS: Columns = {
  group: GROUP,
  cases: ['faelle', 'fallzahl', 'cases', 'n'],
  tp: ['tp', 'richtig_positiv', 'true_positive'],
  fp: ['fp', 'falsch_positiv', 'false_positive'],
  fn: ['fn', 'falsch_negativ', 'false_negative'],
  tn: ['tn', 'richtig_negativ', 'true_negative'],
};
const PAIR_COLUMNS: Columns = {
  aiWrongOnly: ['nur_ki_falsch', 'ai_wrong_only'],
  humanWrongOnly: ['nur_menschen_falsch', 'nur_mensch_falsch', 'human_wrong_only'],
  bothWrong: ['beide_falsch', 'both_wrong'],
};
const HUMAN_COLUMNS: Columns = {
  group: GROUP,
  cases: ['faelle', 'fallzahl', 'cases', 'n'],
  errors: ['fehler', 'errors'],
};

/**
 * Reads counts of an evaluation: one row per group with its counts, or one row per case, which is then counted. Cases of both
 * sides are paired where the metric counts them.
 */
export function readCountsCsv(text: string, metric: QualityMetric): CsvReading<EvaluationCounts> {
  const { head, rows } = openCsv(text);
  const names = head.map(columnName);
  const twice = names.filter((name, index) => name !== '' && names.indexOf(name) < index);
  if (twice.length > 0)
    return refusedFile(problem('CSV_COLUMN_TWICE', 'file', { columns: twice.join(', ') }));
  const cases = placesOf(names, { group: GROUP, ...CASE_COLUMNS.needed });
  if (cases !== null) {
    const counter = new CaseCounter(metric, { ...cases, ...placesOf(names, CASE_COLUMNS.optional) });
    return counted(
      rows,
      (row) => counter.add(row, head.length),
      () => counter.groups(),
    );
  }
  const counts = placesOf(names, COUNT_COLUMNS);
  if (counts === null) return refusedFile(problem('CSV_COLUMNS_UNKNOWN', 'file', { columns: told(head) }));
  const places = { ...counts, ...placesOf(names, PAIR_COLUMNS) };
  const read = new Map<string, EvaluationCounts>();
  return counted(
    rows,
    (row) => keep(row, head, read, (cells) => groupOf(cells, places)),
    () => [...read.values()],
  );
}

/** Reads the measurement of people: one row per group with cases and errors. */
export function readBaselineCsv(text: string): CsvReading<HumanCounts> {
  const { head, rows } = openCsv(text);
  const places = placesOf(head.map(columnName), HUMAN_COLUMNS);
  if (places === null) return refusedFile(problem('CSV_COLUMNS_UNKNOWN', 'file', { columns: told(head) }));
  const read = new Map<string, HumanCounts>();
  return counted(
    rows,
    (row) => keep(row, head, read, (cells) => humansOf(cells, places)),
    () => [...read.values()],
  );
}

interface ReadRow<Row> {
  readonly value: Row;
  readonly problems: readonly Problem[];
}

function counted<Row>(
  rows: Iterable<CsvRow>,
  add: (row: CsvRow) => readonly Problem[],
  groups: () => readonly Row[],
): CsvReading<Row> {
  const problems = new RowProblems();
  let count = 0;
  for (const row of rows) {
    count += 1;
    if (count > MOST_ROWS) return refusedFile(problem('CSV_TOO_LONG', 'file', { most: MOST_ROWS }));
    problems.add(add(row));
  }
  if (!problems.isEmpty) return { ok: false, problems: problems.told, more: problems.more };
  if (count === 0) return refusedFile(problem('CSV_EMPTY', 'file'));
  const found = groups();
  if (found.length > RECORD_LIMITS.list) {
    return refusedFile(
      problem('CSV_GROUPS_TOO_MANY', 'file', { groups: found.length, most: RECORD_LIMITS.list }),
    );
  }
  return { ok: true, groups: found, rows: count };
}

function keep<Row extends { readonly group: string }>(
  { row, cells }: CsvRow,
  head: readonly string[],
  read: Map<string, Row>,
  take: (row: CsvRow) => ReadRow<Row>,
): readonly Problem[] {
  if (cells.length !== head.length) {
    return [problem('ROW_LENGTH', `row.${row}`, { row, found: cells.length, expected: head.length })];
  }
  const { value, problems } = take({ row, cells });
  if (problems.length > 0) return problems;
  if (read.has(value.group)) {
    return [problem('GROUP_TWICE', `row.${row}`, { row, group: value.group })];
  }
  read.set(value.group, value);
  return [];
}

function groupOf(row: CsvRow, places: Places): ReadRow<EvaluationCounts> {
  const { group, ...columns } = places;
  const { numbers, problems } = numbersOf(row, columns);
  const value = { ...noCounts(cellAt(row, group)), ...numbers };
  return {
    value,
    problems: problems.length > 0 ? problems : inRow(row, countsProblems(value, `row.${row.row}`)),
  };
}

function humansOf(row: CsvRow, places: Places): ReadRow<HumanCounts> {
  const { group, ...columns } = places;
  const { numbers, problems } = numbersOf(row, columns);
  const value = { group: cellAt(row, group), cases: null, errors: null, ...numbers };
  return {
    value,
    problems: problems.length > 0 ? problems : inRow(row, baselineRowProblems(value, `row.${row.row}`)),
  };
}

function numbersOf(row: CsvRow, columns: Places) {
  const read = Object.entries(columns).map(
    ([name, at]) => [name, readCount(cellAt(row, at), row.row, name)] as const,
  );
  const problems = read.flatMap(([, value]) => (typeof value === 'number' ? [] : [value]));
  return { numbers: Object.fromEntries(read) as Record<string, number>, problems };
}

function inRow({ row }: CsvRow, problems: readonly Problem[]): readonly Problem[] {
  return problems.map(({ code, path, params }) => problem(code, path, { ...params, row }));
}

type Places = Readonly<Record<string, number>>;

/** Where each column stands; null where one is missing. */
function placesOf(names: readonly string[], columns: Columns): Places | null {
  const places = Object.entries(columns).map(
    ([column, spellings]) => [column, names.findIndex((name) => spellings.includes(name))] as const,
  );
  return places.some(([, at]) => at === -1) ? null : Object.fromEntries(places);
}

function cellAt({ cells }: CsvRow, at: number | undefined): string {
  return at === undefined ? '' : (cells[at]?.trim() ?? '');
}

function told(head: readonly string[]): string {
  return head.join(', ').slice(0, RECORD_LIMITS.line);
}

function refusedFile(found: Problem): {
  readonly ok: false;
  readonly problems: readonly Problem[];
  readonly more: number;
} {
  return { ok: false, problems: [found], more: 0 };
}
