import type { Database } from '@allmende/platform-api';

/** A statement by which the schema builder would make the database what the entities say. */
type Statement = string;

const DROPPED_KEY = /^ALTER TABLE "(?<schema>\w+)"\."\w+" DROP CONSTRAINT "(?<name>fk_\w+)"$/;
const DROPPED_INDEX = /^DROP INDEX "(?<schema>\w+)"\."(?<name>\w+)"$/;

/** Everything the schema builder would change, whether or not there is a reason for it. */
export async function schemaDifferences(database: Database): Promise<readonly Statement[]> {
  const { dataSource } = database.repository('any').manager;
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

/** Tables that entities are written for, as `schema.table`. */
export function tablesWithEntity(database: Database): readonly string[] {
  const { dataSource } = database.repository('any').manager;
  return dataSource.entityMetadatas.map(({ schema, tableName }) => `${schema}.${tableName}`);
}

/** What is left once the two things that no entity can say are taken out: keys into other domains, odd indexes. */
export async function unexplainedDifferences(database: Database): Promise<readonly Statement[]> {
  const keys = await keysAcrossDomains(database);
  const indexes = await indexesNobodyCanDeclare(database);
  return (await schemaDifferences(database)).filter(
    (statement) => !keys.has(nameIn(statement, DROPPED_KEY)) && !indexes.has(nameIn(statement, DROPPED_INDEX)),
  );
}

function nameIn(statement: Statement, pattern: RegExp): string {
  const { schema = '', name = '' } = pattern.exec(statement)?.groups ?? {};
  return `${schema}.${name}`;
}

// A domain has no relation into another one, so its entity cannot name the table that the key points to.
async function keysAcrossDomains(database: Database): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ name: string }>(
    `select n.nspname || '.' || k.conname as name
     from pg_constraint k
       join pg_class t on t.oid = k.conrelid join pg_namespace n on n.oid = t.relnamespace
       join pg_class target on target.oid = k.confrelid
     where k.contype = 'f' and target.relnamespace <> t.relnamespace`,
  );
  return new Set(rows.map(({ name }) => name));
}

// The decorators know neither GIN nor expressions, and compare the condition of a partial index by its spelling.
async function indexesNobodyCanDeclare(database: Database): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name
     from pg_index i
       join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
       join pg_am method on method.oid = c.relam
     where method.amname = 'gin' or i.indpred is not null or i.indexprs is not null`,
  );
  return new Set(rows.map(({ name }) => name));
}

/** A named part of a table: its kind as PostgreSQL's letter, `i` and `u` for an index that carries no constraint. */
export interface NamedPart {
  readonly table: string;
  readonly name: string;
  readonly kind: 'f' | 'u' | 'c' | 'x' | 'i';
}

/** Foreign keys, unique keys, checks and indexes of the schemas of the domains. */
export async function namedParts(
  database: Database,
  schemas: readonly string[],
): Promise<readonly NamedPart[]> {
  return database.query<NamedPart>(
    `select t.relname as table, k.conname as name, k.contype::text as kind
     from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_namespace n on n.oid = t.relnamespace
     where k.contype in ('f', 'u', 'c', 'x') and n.nspname = any($1::text[])
     union all
     select t.relname, c.relname, case when i.indisunique then 'u' else 'i' end
     from pg_index i
       join pg_class c on c.oid = i.indexrelid
       join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
     where n.nspname = any($1::text[]) and not exists (
       select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))`,
    [schemas],
  );
}

/** All tables of these schemas, as `schema.table`. */
export async function tablesOf(database: Database, schemas: readonly string[]): Promise<readonly string[]> {
  const rows = await database.query<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables
     where schemaname = any($1::text[]) order by 1`,
    [schemas],
  );
  return rows.map(({ name }) => name);
}
