import { COLUMNS, LEGEND } from './columns.js';
import { type Outcome, OUTCOMES } from './outcome.js';

/** Outcomes by row (`mutation publishProject`), each in the order of {@link COLUMNS}. */
export type Matrix = ReadonlyMap<string, readonly Outcome[]>;

interface Group {
  readonly name: string;
  readonly letters: string;
  readonly width: number;
}

const GROUPS: readonly Group[] = [...new Set(COLUMNS.map(({ group }) => group))].map((name) => {
  const letters = COLUMNS.filter(({ group }) => group === name)
    .map(({ letter }) => letter)
    .join('');
  return { name, letters, width: Math.max(name.length, letters.length) };
});

// Fixed, so that a longer name does not touch every line.
const ROW_WIDTH = 40;

/** The reviewed file: a head that explains it, and one line for each root field and route, sorted. */
export function writeMatrix(matrix: Matrix): string {
  const rows = [...matrix].sort(([one], [other]) => (one < other ? -1 : 1));
  const line = (row: string, cells: readonly string[]) =>
    [row.padEnd(ROW_WIDTH), ...cells.map((cell, index) => cell.padEnd(GROUPS[index]?.width ?? 0))]
      .join('  ')
      .trimEnd();
  return [
    ...head(),
    line(
      '#',
      GROUPS.map(({ name }) => name),
    ),
    line(
      '#',
      GROUPS.map(({ letters }) => letters),
    ),
    ...rows.map(([row, outcomes]) => line(row, grouped(outcomes))),
    '',
  ].join('\n');
}

function head(): string[] {
  return [
    '# Who may what: every root field and every route, asked by everybody who could ask.',
    '# Written by `npm run access:write`, read line by line by people, compared by apps/api/test/access-matrix.e2e.ts.',
    '#',
    '# Answers',
    ...Object.entries(OUTCOMES).map(([letter, meaning]) => `#   ${letter}  ${meaning}`),
    '#   0-9  allowed, and so many rows seen (9: nine or more)',
    '#',
    '# Who asks',
    ...LEGEND.map((line) => `#   ${line}`),
    '#',
  ];
}

function grouped(outcomes: readonly Outcome[]): string[] {
  let begin = 0;
  return GROUPS.map(({ letters }) => {
    const cell = outcomes.slice(begin, begin + letters.length).join('');
    begin += letters.length;
    return cell;
  });
}

/** Reads the reviewed file; lines with another number of columns are an error. */
export function readMatrix(text: string): Matrix {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [kind = '', name = '', ...cells] = line.split(/\s+/);
      const outcomes = [...cells.join('')];
      if (outcomes.length !== COLUMNS.length) {
        throw new Error(
          `«${kind} ${name}» has ${outcomes.length} of ${COLUMNS.length} answers: run access:write`,
        );
      }
      return [`${kind} ${name}`, outcomes];
    }),
  );
}

/** What differs, one line each, as a person reads it; `same` decides whether two outcomes are alike. */
export function differences(
  expected: Matrix,
  found: Matrix,
  same: (one: Outcome, other: Outcome) => boolean = (one, other) => one === other,
): readonly string[] {
  const rows = [...new Set([...expected.keys(), ...found.keys()])].sort();
  return rows.flatMap((row) => {
    const before = expected.get(row);
    const now = found.get(row);
    if (now === undefined) return [`${row}: is in the reviewed file but no longer there`];
    if (before === undefined) return [`${row}: has no line in the reviewed file`];
    return COLUMNS.flatMap(({ key }, index) => {
      const [was = '', is = ''] = [before[index], now[index]];
      return was === '' || is === '' || same(was, is) ? [] : [`${row}: ${key} expected ${was}, got ${is}`];
    });
  });
}
