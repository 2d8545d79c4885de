import { problem, type Problem } from '@allmende/platform-core';
import { CLAIM_LIMITS, mailDomainInput, type MailDomainInput } from './claim.input.js';
import { mailDomainProblems, targetKey } from './add-mail-domain.js';

/** The columns of a table of mail domains, in any order. */
export const MAIL_DOMAIN_COLUMNS = ['domain', 'ags', 'kind', 'subdomains', 'source', 'checked_on'] as const;

/** One row of a table: what it says, or why it cannot be taken. `row` counts as a spreadsheet does: the head is 1. */
export interface MailDomainRow {
  readonly row: number;
  readonly input: MailDomainInput | null;
  readonly problems: readonly Problem[];
}

/** The whole table; `problems` are about the table itself, e.g. a column that is missing. */
export interface MailDomainTable {
  readonly problems: readonly Problem[];
  readonly rows: readonly MailDomainRow[];
}

type Column = (typeof MAIL_DOMAIN_COLUMNS)[number];

/**
 * Reads a table with a head line; semicolon or comma, quotes as in RFC 4180. Each row is judged by itself and against
 * those before it, so that one report names everything.
 * @param today ISO date
 */
export function readMailDomainTable(text: string, today: string): MailDomainTable {
  const records = readRecords(text.replace(/^\uFEFF/, ''));
  const [head, ...body] = records;
  const columns = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const missing = (['domain', 'source', 'checked_on'] as const).filter((column) => !columns.includes(column));
  if (missing.length > 0)
    return { problems: missing.map((column) => problem('COLUMN_MISSING', 'csv', { column })), rows: [] };
  if (body.length > CLAIM_LIMITS.csvRows) {
    return { problems: [problem('TOO_MANY_ROWS', 'csv', { max: CLAIM_LIMITS.csvRows })], rows: [] };
  }
  if (body.length === 0) return { problems: [problem('TABLE_EMPTY', 'csv')], rows: [] };
  const seen = new Set<string>();
  return { problems: [], rows: body.map((record) => readRow(record, columns, today, seen)) };
}

function readRow(
  { row, cells }: CsvRecord,
  columns: readonly string[],
  today: string,
  seen: Set<string>,
): MailDomainRow {
  const cell = (column: Column): string => cells[columns.indexOf(column)]?.trim() ?? '';
  const parsed = mailDomainInput.safeParse({
    domain: cell('domain'),
    subdomains: /^(?:1|ja|yes|true|x)$/i.test(cell('subdomains')),
    ags: cell('ags') === '' ? null : cell('ags'),
    kind: cell('kind') === '' ? null : cell('kind'),
    source: cell('source'),
    checkedOn: cell('checked_on'),
  });
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ message, path }) =>
      problem(/^[A-Z_]+$/.test(message) ? message : 'FIELD_INVALID', path.join('.')),
    );
    return { row, input: null, problems };
  }
  const key = targetKey(parsed.data as Parameters<typeof targetKey>[0]);
  const twice = seen.has(key) ? [problem('DOMAIN_TWICE', 'domain', { domain: parsed.data.domain })] : [];
  seen.add(key);
  return { row, input: parsed.data, problems: [...mailDomainProblems(parsed.data, today), ...twice] };
}

interface CsvRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

const CELL = /(?:^|[;,])(?:"((?:[^"]|"")*)"|([^;,"]*))/g;

/** Lines into cells; a line break inside quotes is not read, because no column of ours can hold one. */
function readRecords(text: string): readonly CsvRecord[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ row: index + 1, line }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ row, line }) => ({
      row,
      cells: [...line.matchAll(CELL)].map(([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain ?? ''),
    }));
}
