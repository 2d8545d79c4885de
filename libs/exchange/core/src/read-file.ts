import { problem, type Problem } from '@allmende/platform-core';
import { fromEurocities } from './eurocities/from-eurocities.js';
import type { ImportFormat } from './exchange-format.js';
import { fromPubliccode } from './publiccode/from-publiccode.js';
import type { Reading, ReadRecord } from './reading/reading.js';
import { isSection } from './reading/record-reader.js';

/** Entries that one file may bring. */
export const MOST_ROWS = 25;

/**
 * Bytes that a file may have. JSON is read in one go; the parser of YAML needs time by the square of a malicious text, and
 * a real publiccode.yml with its descriptions in four languages stays below half of this.
 */
export const IMPORT_BYTES: Readonly<Record<ImportFormat, number>> = {
  eurocities: 262_144,
  publiccode: 98_304,
};

/** All entries of a file, or every reason why none of them is taken. */
export type FileReading =
  | { readonly ok: true; readonly readings: readonly Reading[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const READERS: Readonly<Record<ImportFormat, (source: Readonly<Record<string, unknown>>) => ReadRecord>> = {
  eurocities: fromEurocities,
  publiccode: fromPubliccode,
};

/**
 * Reads what a file holds: one publiccode.yml, or one or several records of the Eurocities standard. One wrong entry and
 * none is taken; the path of a problem begins with the number of its entry (from 1) when there are several.
 */
export function readFile(content: unknown, format: ImportFormat): FileReading {
  const isList = format === 'eurocities' && Array.isArray(content);
  const rows: readonly unknown[] = isList ? (content as readonly unknown[]) : [content];
  if (rows.length === 0) return refusal('FILE_EMPTY');
  if (rows.length > MOST_ROWS) return refusal('TOO_MANY_ROWS', { max: MOST_ROWS });
  const read = rows.map((row) => (isSection(row) ? READERS[format](row) : NO_RECORD));
  const problems = read.flatMap((row, index) =>
    row.ok ? [] : row.problems.map((found) => (isList ? atRow(found, index + 1) : found)),
  );
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, readings: read.flatMap((row) => (row.ok ? [row.reading] : [])) };
}

const NO_RECORD: ReadRecord = { ok: false, problems: [problem('NOT_A_RECORD')] };

function atRow(found: Problem, row: number): Problem {
  return { ...found, path: [String(row), found.path].filter((part) => part !== '').join('.') };
}

function refusal(code: string, params?: Problem['params']): FileReading {
  return { ok: false, problems: [problem(code, 'text', params)] };
}
