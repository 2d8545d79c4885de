import { ReplayDecisions } from '@allmende/gate-api';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ManageProgrammes } from '@allmende/funding-api';
import { LoadRegisterSnapshot } from '@allmende/municipalities-api';
import { Search } from '@allmende/platform-api';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { ImportPublicCases, PROJECT_SEARCH_INDEX, SeedProjects } from '@allmende/projects-api';
import { DEMO_MODULES } from './demo-context.js';
import { loadRegion } from './load-region.js';
import { fingerprintOf, readLoadedFingerprint, REMOVED } from './loaded-content.js';
import { readRegionContent, type RegionContent } from './region-content.js';
import { removeRegion } from './remove-region.js';

const TEXT = readFileSync(new URL('../content/musterland.json', import.meta.url), 'utf8');
const region = readRegionContent(TEXT);

/** Tables that remember on purpose: the trail, the book of imports, the queue, and the note of the load itself. */
const REMEMBERING = [
  'platform.event',
  // What was decided outlives what it was about; nobody can take it away.
  'gate.decision',
  'platform.loaded_content',
  'municipalities.register_import',
  // Counts mails and writes for a while and forgets them by itself.
  'platform.rate_window',
  // Say with which words the index was built last, and how far a new one is; a job of the clock writes them.
  'platform.search_index',
  'platform.search_rebuild',
];

let api: TestApi;
let cases: number;

beforeAll(async () => {
  api = await createTestApi({ modules: [...DEMO_MODULES] });
  await api.get(LoadRegisterSnapshot).run();
  cases = (await api.get(ImportPublicCases).runShipped()).created.length;
  await api.runJobs();
}, 60_000);
afterAll(async () => api?.stop());

/** How many rows each table has and a sum over all of them, so that one changed letter shows. */
async function contentOfTables(): Promise<Record<string, string>> {
  const tables = await api.database.query<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('information_schema', 'pg_catalog', 'job', 'public')
     order by name`,
  );
  const contents: Record<string, string> = {};
  for (const { name } of tables.filter((table) => !REMEMBERING.includes(table.name))) {
    const quoted = name
      .split('.')
      .map((part) => `"${part}"`)
      .join('.');
    const [row] = await api.database.query<{ content: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(row), '' order by md5(row))), '') as content
       from (select (to_jsonb(t) - 'indexed_at')::text as row from ${quoted} t) rows`,
    );
    contents[name] = row?.content ?? '';
  }
  return contents;
}

const COUNTED = `select
  (select count(*) from municipalities.land where demo)::int as lands,
  (select count(*) from municipalities.district where demo)::int as districts,
  (select count(*) from municipalities.municipality where demo)::int as municipalities,
  (select count(*) from identity.organisation where demo and verified_at is not null)::int as organisations,
  (select count(*) from identity.account where demo)::int as people,
  (select count(*) from organisations.claim where status = 'claimed')::int as claims,
  (select count(*) from organisations.mail_domain)::int as "mailDomains",
  (select count(*) from projects.project where ags like '99%' and status = 'published')::int as published,
  (select count(*) from projects.project where status = 'draft')::int as drafts,
  (select count(*) from funding.programme where demo)::int as programmes,
  (select count(*) from funding.call where status = 'open' and deadline_ends_at > now())::int as "openCalls",
  (select count(*) from consortia.partner)::int as partners,
  (select count(*) from consortia.invitation where status = 'pending')::int as invitations,
  (select count(*) from funding.application where status = 'draft')::int as applications,
  (select count(*) from funding.section_answers)::int as sections,
  (select jsonb_array_length(budget->'items') from funding.application)::int as "budgetItems"`;

const EXPECTED = {
  lands: 1,
  districts: 4,
  municipalities: 31,
  organisations: 19,
  people: 18,
  claims: 1,
  mailDomains: 2,
  published: 21,
  drafts: 3,
  programmes: 2,
  openCalls: 2,
  partners: 2,
  invitations: 1,
  applications: 1,
  sections: 3,
  budgetItems: 3,
};

const load = (content: RegionContent = region): Promise<void> =>
  loadRegion(api.app, content, fingerprintOf(TEXT));

describe('the demo region', () => {
  let before: Record<string, string>;

  it('is loaded completely or not at all', async () => {
    before = await contentOfTables();
    const broken = { ...region, application: { ...region.application, call: 'no-such-call' } };
    await expect(load(broken)).rejects.toThrow('no-such-call');
    expect(await contentOfTables()).toEqual(before);
    expect(await readLoadedFingerprint(api.databaseUrl)).toBeNull();
  });

  it('fills every page', async () => {
    await load();
    const [counts] = await api.database.query(COUNTED);
    expect(counts).toEqual(EXPECTED);
    expect(await readLoadedFingerprint(api.databaseUrl)).toBe(fingerprintOf(TEXT));
  });

  it('runs nothing that was not released, and keeps back what has too few cases in one group', async () => {
    const unreleased = await api.database.query(
      `select u.key, u.organisation_id from (
         select p.key, p.id as project_id, p.organisation_id, p.state from projects.project p
           where p.status = 'published' and p.origin = 'municipality'
         union all
         select p.key, d.project_id, d.organisation_id, d.stage from projects.deployment d
           join projects.project p on p.id = d.project_id
       ) u where u.state in ('pilot', 'operation') and not exists (
         select 1 from gate.decision g where g.project_id = u.project_id and g.organisation_id = u.organisation_id
           and g.step = u.state and g.occasion = 'entry' and (g.outcome ->> 'allowed')::boolean)`,
    );
    expect(unreleased).toEqual([]);
    const [keptBack] = await api.database.query<{ status: string; decided: boolean }>(
      `select r.status, exists (select 1 from gate.decision g where g.project_id = p.id) as decided
       from gate.evidence_record r join projects.project p on p.id = r.project_id
       where p.key = 'wohngeld-unterlagen' and r.type = 'evaluation_result'`,
    );
    expect(keptBack).toEqual({ status: 'inconclusive', decided: false });
    expect((await api.get(ReplayDecisions).run()).differences).toEqual([]);
  });

  it('is found by the search once the jobs have run', async () => {
    await api.runJobs();
    const { inDatabase, missing } = await api.get(Search).compare(PROJECT_SEARCH_INDEX);
    expect({ inDatabase, missing }).toEqual({ inDatabase: cases + 21, missing: [] });
  });

  it('lets its people sign in with the shared password', async () => {
    const signIn = `mutation ($input: SignInInput!) {
      signIn(input: $input) { viewer { displayName } problems { code } } }`;
    const [person] = region.people;
    const input = { email: person?.email, password: region.password };
    const { data } = await api.query(signIn, { input });
    expect(data['signIn']).toEqual({ viewer: { displayName: person?.name }, problems: [] });
    await api.database.execute('delete from identity.session');
  });

  it('is not loaded a second time', async () => {
    const loaded = await contentOfTables();
    await expect(load()).rejects.toThrow();
    expect(await contentOfTables()).toEqual(loaded);
  });

  it('leaves nothing behind when it is removed, whatever was tried in it', async () => {
    await tryThings();
    await api.runJobs();
    await removeRegion(api.app);
    await api.runJobs();
    expect(await contentOfTables()).toEqual(before);
    const { inDatabase, inIndex } = await api.get(Search).compare(PROJECT_SEARCH_INDEX);
    expect({ inDatabase, inIndex }).toEqual({ inDatabase: cases, inIndex: cases });
    expect(await readLoadedFingerprint(api.databaseUrl)).toBe(REMOVED);
  });

  it('keeps the trail of what happened', async () => {
    const [row] = await api.database.query<{ events: number }>(
      `select count(*)::int as events from platform.event where payload->>'ags' like '99%'`,
    );
    expect(row?.events).toBeGreaterThan(40);
  });

  it('comes back when it is wanted again', async () => {
    await load();
    const [counts] = await api.database.query(COUNTED);
    expect(counts).toEqual(EXPECTED);
  });
});

/** What visitors may have done: a programme entered by an invented person, an entry of the ministry for a real town. */
async function tryThings(): Promise<void> {
  const [editor] = await api.database.query<{ id: string }>(
    `select account_id as id from identity.network_role where role = 'programme_editor'`,
  );
  const [ministry] = await api.database.query<{ id: string }>(
    `select id from identity.organisation where kind = 'state' and demo`,
  );
  const [programme] = region.programmes;
  if (editor === undefined || ministry === undefined || programme === undefined)
    throw new Error('not loaded');
  const carmen = anActor({ accountId: editor.id, networkRoles: ['programme_editor'] });
  await api.get(ManageProgrammes).createProgramme(carmen, programme.programme);
  const content = { title: 'Ein Versuch für Köln' };
  const entry = { key: 'versuch', organisationId: ministry.id, ags: '05315000', content, publish: false };
  await api.get(SeedProjects).run([entry]);
}
