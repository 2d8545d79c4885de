import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.ts';
import { readDomains } from './lint/domains.ts';

/** One migration: its file name and its text. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

const NAME = /^(?<number>\d{13})-[a-z0-9]+(?:-[a-z0-9]+)*\.sql$/;
const IDENTIFIER = String.raw`"?(?<name>\w+)"?`;
const NAMED: readonly { readonly pattern: RegExp; readonly prefix: RegExp; readonly allowed: string }[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:add\s+)?constraint\s+${IDENTIFIER}\s+(?:primary|foreign|unique|check|exclude)`,
      'gi',
    ),
    prefix: /^(?:pk|fk|uq|ck|ex)_/,
    allowed: 'pk_, fk_, uq_, ck_ or ex_',
  },
  {
    pattern: new RegExp(
      String.raw`\bcreate\s+(?:unique\s+)?index\s+(?:concurrently\s+)?(?:if\s+not\s+exists\s+)?${IDENTIFIER}\s+on`,
      'gi',
    ),
    prefix: /^(?:ix|uq)_/,
    allowed: 'ix_ or uq_',
  },
];

/** The statements alone: comments and texts in quotes could hold any word. */
export function withoutCommentsAndTexts(sql: string): string {
  return sql
    .replace(/--[^\n]*/g, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\$(\w*)\$[\s\S]*?\$\1\$/g, "''")
    .replace(/'(?:[^']|'')*'/g, "''");
}

function badNames(statements: string): readonly string[] {
  return NAMED.flatMap(({ pattern, prefix, allowed }) =>
    [...statements.matchAll(pattern)]
      .map((match) => match.groups?.['name'] ?? '')
      .filter((name) => !prefix.test(name))
      .map((name) => `"${name}" should begin with ${allowed}`),
  );
}

function foreignSchemas(statements: string, schemas: ReadonlySet<string>): readonly string[] {
  const created = statements.matchAll(/\bcreate\s+schema\s+(?:if\s+not\s+exists\s+)?"?(\w+)"?/gi);
  return [...created]
    .map((match) => match[1] ?? '')
    .filter((schema) => !schemas.has(schema))
    .map((schema) => `schema "${schema}" belongs to no domain`);
}

/** Answers what keeps one migration from being a forward-only, hand-read SQL file. */
export function complaintsAboutMigration(
  migration: Migration,
  schemas: ReadonlySet<string>,
): readonly string[] {
  const complaints: string[] = [];
  if (!NAME.test(migration.name)) complaints.push('is not named <13 digits>-<what-it-does>.sql');
  const statements = withoutCommentsAndTexts(migration.sql);
  if (/^\s*(?:begin|commit|rollback|start\s+transaction)\b\s*;/im.test(statements)) {
    complaints.push('opens or ends a transaction; the runner does that');
  }
  if (statements.trim() === '') complaints.push('does nothing');
  return [...complaints, ...badNames(statements), ...foreignSchemas(statements, schemas)];
}

/** Two migrations of one number would run in an order nobody chose. */
export function doubledNumbers(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    const number = NAME.exec(name)?.groups?.['number'];
    if (number === undefined || !seen.has(number)) {
      seen.add(number ?? name);
      return [];
    }
    return [`${name}: its number is taken`];
  });
}

const FOLDER = 'apps/api/migrations';

/** Migrations are forward only: SQL with one number each, no way back, names by the convention. */
export const migrationsGoForward: Check = {
  says: 'migrations are forward only, numbered once and named by the convention',
  async complaints(root) {
    const folder = join(root, FOLDER);
    if (!existsSync(folder)) return [`${FOLDER} is missing`];
    const names = readdirSync(folder).sort();
    const schemas = new Set(['platform', ...readDomains().map(({ name }) => name)]);
    const each = names.flatMap((name) => {
      const sql = readFileSync(join(folder, name), 'utf8');
      return complaintsAboutMigration({ name, sql }, schemas).map(
        (complaint) => `${FOLDER}/${name}: ${complaint}`,
      );
    });
    return [...each, ...doubledNumbers(names)];
  },
};
