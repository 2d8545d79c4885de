import type { Database } from '@allmende/platform-api';

/** A statement by which the schema builder would make the database what the entities say. */
type Statement = string;

const DROPPED_KEY = /^ALTER TABLE "(?<schema>\w+)"\."\w+" DROP CONSTRAINT "(?<name>fk_\w+)"$/;
const DROPPED_INDEX = /^DROP INDEX "(?<schema>\w+)"\."(?<name>\w+)"$/;

// The schema belongs to no entity, but only through a repository does the database lead to its ORM.
function dataSourceOf(database: Database) {
  return database.repository('any').manager.dataSource;
}

/** Everything the schema builder would change, whether or not there is a reason for it. */
async function schemaDifferences(database: Database): Promise<readonly Statement[]> {
  const { upQueries } = await dataSourceOf(database).driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

/** What is left once the two things that no entity can say are taken out: keys into other domains, odd indexes. */
export async function unexplainedDifferences(database: Database): Promise<readonly Statement[]> {
  const keys = await keysAcrossDomains(database);
  const indexes = await indexesNobodyCanDeclare(database);
  return (await schemaDifferences(database)).filter(
    (statement) =>
      !keys.has(nameIn(statement, DROPPED_KEY)) && !indexes.has(nameIn(statement, DROPPED_INDEX)),
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

/** A named part of a table, with the prefix that its kind asks for. */
export interface NamedPart {
  readonly schema: string;
  readonly table: string;
  readonly name: string;
  readonly prefix: 'fk' | 'uq' | 'ck' | 'ex' | 'ix';
}

// The queue and the book of migrations are laid out by their libraries.
const OURS = `n.nspname not in ('public', 'job', 'information_schema') and n.nspname not like 'pg\\_%'`;

/** Foreign keys, unique keys, checks and indexes of all domains; primary keys have their own prefix and are left out. */
export async function namedParts(database: Database): Promise<readonly NamedPart[]> {
  return database.query<NamedPart>(
    `select n.nspname as schema, t.relname as table, k.conname as name,
       case k.contype when 'f' then 'fk' when 'u' then 'uq' when 'c' then 'ck' else 'ex' end as prefix
     from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_namespace n on n.oid = t.relnamespace
     where k.contype in ('f', 'u', 'c', 'x') and ${OURS}
     union all
     select n.nspname, t.relname, c.relname, case when i.indisunique then 'uq' else 'ix' end
     from pg_index i
       join pg_class c on c.oid = i.indexrelid
       join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
     where ${OURS} and not exists (
       select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))`,
  );
}

/** All tables of all domains that no entity is written for, as `schema.table`. */
export async function tablesWithoutEntity(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ name: string }>(
    `select n.nspname || '.' || t.relname as name from pg_class t join pg_namespace n on n.oid = t.relnamespace
     where t.relkind in ('r', 'p') and ${OURS} order by 1`,
  );
  const known = dataSourceOf(database).entityMetadatas.map(
    ({ schema, tableName }) => `${schema}.${tableName}`,
  );
  return rows.map(({ name }) => name).filter((name) => !known.includes(name));
}
