import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { DOMAIN_MODULES } from '../src/domains.js';
import { namedParts, schemaDifferences, tablesOf, tablesWithEntity, unexplainedDifferences } from './schema-differences.js';

const SCHEMAS = ['platform', 'identity', 'municipalities', 'projects', 'consortia', 'funding', 'insight'];

const TABLES_WITHOUT_ENTITY: readonly string[] = [];
const NOT_DECLARED: readonly string[] = [];

describe('the schema', () => {
  let api: TestApi;
  beforeAll(async () => { api = await createTestApi({ modules: [...DOMAIN_MODULES], work: false }); });
  afterAll(async () => { await api?.stop(); });
  it('x', async () => {
    const known = tablesWithEntity(api.database);
    console.log((await unexplainedDifferences(api.database)).join('\n'));
    console.log((await tablesOf(api.database, SCHEMAS)).filter((n) => !known.includes(n)), known.length);
    console.log((await namedParts(api.database, SCHEMAS)).map(p=>p.kind+' '+p.table+' '+p.name).join('\n'));
    console.log(await api.database.query(`select k.conname, t.relname, k.confdeltype from pg_constraint k join pg_class t on t.oid=k.conrelid
      where k.contype='f' and not exists (select 1 from pg_index i where i.indrelid=k.conrelid and i.indpred is null and (i.indkey::int2[])[0:array_length(k.conkey,1)-1] @> k.conkey) `));
    console.log(await api.database.query(`select nspname from pg_namespace where nspname !~ '^pg_'`));
  });
});
