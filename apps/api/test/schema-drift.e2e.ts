import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { DOMAIN_MODULES } from '../src/domains.js';
import { namedParts, tablesWithoutEntity, unexplainedDifferences } from './schema-differences.js';
import { UNDECLARED } from './schema-undeclared.js';

/** Tables that are read and written in SQL only; the comparison below cannot see them. */
const WITHOUT_ENTITY = [
  'platform.event',
  'platform.file',
  'platform.loaded_content',
  'platform.mail',
  'platform.rate_window',
  'platform.search_document',
  'platform.search_index',
  'platform.search_rebuild',
  'platform.search_word',
];

/** A change nobody wrote an entity for: how it comes in, how it goes again, and the statement that must show it. */
const PLANTED: readonly (readonly [says: string, plant: string, undo: string, shown: RegExp])[] = [
  [
    'a column that no entity has',
    'alter table consortia.partner add column planted text',
    'alter table consortia.partner drop column planted',
    /DROP COLUMN "planted"/,
  ],
  [
    'a column that a migration forgot',
    'alter table identity.session drop column user_agent',
    'alter table identity.session add column user_agent text',
    /ADD "user_agent" text/,
  ],
  [
    'another type',
    'alter table consortia.consortium alter column version type bigint',
    'alter table consortia.consortium alter column version type integer',
    /"version"/,
  ],
  [
    'a value that may be missing',
    'alter table consortia.partner alter column since drop not null',
    'alter table consortia.partner alter column since set not null',
    /ALTER COLUMN "since" SET NOT NULL/,
  ],
  [
    'a lost key inside the domain',
    'alter table consortia.partner drop constraint fk_partner_consortium',
    `alter table consortia.partner add constraint fk_partner_consortium foreign key (consortium_id)
       references consortia.consortium (id) on delete cascade`,
    /ADD CONSTRAINT "fk_partner_consortium"/,
  ],
  [
    'another key inside the domain',
    `alter table consortia.invitation add constraint fk_invitation_planted foreign key (consortium_id)
       references consortia.consortium (id)`,
    'alter table consortia.invitation drop constraint fk_invitation_planted',
    /DROP CONSTRAINT "fk_invitation_planted"/,
  ],
  [
    'a lost unique key',
    'alter table consortia.consortium drop constraint uq_consortium_key',
    'alter table consortia.consortium add constraint uq_consortium_key unique (key)',
    /"consortium" ADD CONSTRAINT "\w+" UNIQUE \("key"\)/,
  ],
  [
    'an index that the entity could declare',
    'create index ix_partner_planted on consortia.partner (since)',
    'drop index consortia.ix_partner_planted',
    /DROP INDEX "consortia"."ix_partner_planted"/,
  ],
  [
    'a lost check',
    'alter table consortia.partner drop constraint ck_partner_role',
    `alter table consortia.partner add constraint ck_partner_role
       check (role in ('lead', 'partner', 'associated', 'subcontractor', 'observer'))`,
    /ADD CONSTRAINT "ck_partner_role"/,
  ],
];

describe('the tables after all migrations', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await createTestApi({ modules: [...DOMAIN_MODULES], work: false });
  });

  afterAll(async () => {
    await api?.stop();
  });

  async function differences(): Promise<readonly string[]> {
    return [...(await unexplainedDifferences(api.database))].sort();
  }

  const asListed = [...UNDECLARED].sort();

  it('are what the entities say, but for keys into other domains, odd indexes and what is listed', async () => {
    expect(await differences()).toEqual(asListed);
  });

  it('have an entity each, but for those of the platform', async () => {
    expect(await tablesWithoutEntity(api.database)).toEqual(WITHOUT_ENTITY);
  });

  it.each(PLANTED)('would show %s', async (_, plant, undo, shown) => {
    await api.database.execute(plant);
    const changed = (await differences()).filter((statement) => !asListed.includes(statement));
    await api.database.execute(undo);
    expect(changed).toEqual(expect.arrayContaining([expect.stringMatching(shown)]));
    expect(await differences()).toEqual(asListed);
  });

  it('may have keys into other domains and kinds of index that no entity can name', async () => {
    await api.database.execute(
      `alter table consortia.partner add column planted uuid;
       alter table consortia.partner add constraint fk_partner_planted foreign key (planted)
         references identity.account (id);
       create index ix_partner_late on consortia.partner (since) where role = 'observer';
       create index ix_partner_lower on consortia.partner (lower(role));
       create index ix_partner_gin on consortia.partner using gin (role gin_trgm_ops)`,
    );
    const changed = (await differences()).filter((statement) => !asListed.includes(statement));
    expect(changed).toEqual(['ALTER TABLE "consortia"."partner" DROP COLUMN "planted"']);
    await api.database.execute(
      `alter table consortia.partner drop column planted;
       drop index consortia.ix_partner_late, consortia.ix_partner_lower, consortia.ix_partner_gin`,
    );
  });

  it('name every key, check and index by its kind and its table', async () => {
    const parts = await namedParts(api.database);
    expect(parts.length).toBeGreaterThan(80);
    const wrong = parts.filter(({ table, name, prefix }) => !name.startsWith(`${prefix}_${table}_`));
    expect(wrong).toEqual([]);
  });

  it('would show a name that breaks the rule', async () => {
    await api.database.execute('create unique index ix_partner_planted on consortia.partner (since)');
    const parts = await namedParts(api.database);
    await api.database.execute('drop index consortia.ix_partner_planted');
    expect(parts).toContainEqual({
      schema: 'consortia',
      table: 'partner',
      name: 'ix_partner_planted',
      prefix: 'uq',
    });
  });
});
