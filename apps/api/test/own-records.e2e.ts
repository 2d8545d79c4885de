import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AddMember,
  FoundOrganisation,
  GrantNetworkRole,
  OpenSession,
  RegisterAccount,
} from '@allmende/identity-api';
import { READ_NOTICES_KEPT_DAYS, RETENTION } from '@allmende/oversight-core';
import { CheckTrail } from '@allmende/oversight-api';
import { READ_NOTICE_DAYS } from '@allmende/notifications-core';
import { Jobs, personalParts, RemoveSentMails } from '@allmende/platform-api';
import { RATE_RULES } from '@allmende/platform-core';
import { createTestApi, postedMails, type TestApi } from '@allmende/platform-testing';
import { DOMAIN_MODULES } from '../src/domains.js';

const OWN = '{ ownRecords { parts { name rows afterwards } obstacles { code params { name value } } } }';
const DELETE = 'mutation { deleteOwnAccount { deleted problems { code params { name value } } } }';

/** Columns that hold an account without a key to it, and tables where no part tells of one, with the reason. */
const TOLD_ELSEWHERE: Readonly<Record<string, string>> = {};

/** Tables with such a column that tell nothing about a person, with the reason. */
const NOT_ABOUT_PEOPLE: Readonly<Record<string, string>> = {
  'identity.organisation': 'the function mailbox of an office',
};

let api: TestApi;
let count = 0;

beforeAll(async () => {
  api = await createTestApi({ modules: [...DOMAIN_MODULES], work: false });
});
afterAll(() => api.stop());

async function aPerson(options: { demo?: boolean } = {}) {
  count += 1;
  const email = `mara${count}@musterstadt.example`;
  const account = await api.get(RegisterAccount).run({
    email,
    displayName: `Mara Beispiel ${count}`,
    password: 'Der Bauhof fährt um sieben',
    demo: options.demo ?? false,
  });
  const token = await api.get(OpenSession).run(account.id);
  return { id: account.id, email, cookie: `__Host-allmende=${token}`, token };
}

const anOffice = (name: string) => api.get(FoundOrganisation).run({ kind: 'research', name });
const download = (cookie?: string) =>
  api.app.inject({
    method: 'GET',
    url: '/files/meine-daten',
    headers: cookie === undefined ? {} : { cookie },
  });

describe('everything about me', () => {
  it('is one file that holds what is mine, and no secret', async () => {
    const person = await aPerson();
    const office = await anOffice('Institut Musterland');
    await api.get(AddMember).run({ accountId: person.id, organisationId: office.id, roles: ['author'] });
    const response = await download(person.cookie);
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'private, no-store',
    });
    expect(response.headers['content-disposition']).toContain('attachment');
    const { format, version, records } = response.json();
    expect([format, version]).toEqual(['allmende-personal-records', 1]);
    expect(Object.keys(records).sort()).toEqual(
      personalParts()
        .map(({ name }) => name)
        .sort(),
    );
    expect(records.account).toMatchObject([{ email: person.email }]);
    expect(records.memberships).toMatchObject([{ organisation: 'Institut Musterland', role: 'author' }]);
    expect(records.sessions).toHaveLength(1);
    expect(response.body).not.toMatch(/hash|argon2|secret|credential/i);
    expect(response.body).not.toContain(person.token);
  });

  it('is made at most ten times an hour, for each person by themselves', async () => {
    const [one, other] = [await aPerson(), await aPerson()];
    for (let time = 0; time < RATE_RULES.OWN_RECORDS_PER_ACTOR.most; time += 1) {
      expect((await download(one.cookie)).statusCode).toBe(200);
    }
    const refused = await download(one.cookie);
    expect([refused.statusCode, Number(refused.headers['retry-after']) > 0]).toEqual([429, true]);
    expect((await download(other.cookie)).statusCode).toBe(200);
  });

  it('holds nothing of anybody else', async () => {
    const [one, other] = [await aPerson(), await aPerson()];
    const { body } = await download(one.cookie);
    expect(body).toContain(one.email);
    expect(body).not.toContain(other.email);
    expect(body).not.toContain(other.id);
  });

  it('is refused to visitors', async () => {
    expect((await download()).statusCode).toBe(401);
    expect((await api.query(OWN)).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });

  it('covers every table that names an account', async () => {
    const tables = await api.database.query<{ table: string }>(
      `select distinct format('%s.%s', ns.nspname, tab.relname) as table
       from pg_attribute col join pg_class tab on tab.oid = col.attrelid and tab.relkind = 'r'
       join pg_namespace ns on ns.oid = tab.relnamespace
       left join pg_constraint fk on fk.conrelid = tab.oid and fk.contype = 'f' and col.attnum = any(fk.conkey)
         and fk.confrelid = 'identity.account'::regclass
       where col.attnum > 0 and not col.attisdropped and ns.nspname not in ('pg_catalog', 'information_schema', 'job')
         and (fk.oid is not null or col.attname ~ '(^|_)account_id$'
           or (col.attname ~ '_by$' and format_type(col.atttypid, null) = 'uuid'))
       order by 1`,
    );
    const covered = new Set([...personalParts().map(({ table }) => table), ...Object.keys(TOLD_ELSEWHERE)]);
    expect(tables.length).toBeGreaterThan(15);
    expect(tables.map(({ table }) => table).filter((table) => !covered.has(table))).toEqual([]);
  });
});

describe('the end of an account', () => {
  beforeEach(async () => {
    await api.database.execute('delete from platform.mail');
  });

  it('takes what is personal, leaves what is the office’s without a name, and keeps the trail whole', async () => {
    const person = await aPerson();
    const office = await anOffice('Amt für Proben');
    await api.get(AddMember).run({ accountId: person.id, organisationId: office.id, roles: ['author'] });
    await api.get(GrantNetworkRole).run({ accountId: person.id, role: 'editor' });
    const { parts, obstacles } = (await api.query(OWN, {}, { cookie: person.cookie })).data['ownRecords'];
    expect(obstacles).toEqual([]);
    const rows = new Map(parts.map((part: { name: string; rows: number }) => [part.name, part.rows]));
    expect([rows.get('account'), rows.get('memberships'), rows.get('sessions')]).toEqual([1, 1, 1]);
    await api.get(CheckTrail).run();
    const answer = await api.query(DELETE, {}, { cookie: person.cookie });
    expect(answer.data['deleteOwnAccount']).toEqual({ deleted: true, problems: [] });
    for (const { name, sql, afterwards } of personalParts()) {
      if (afterwards === 'removed')
        expect([name, await api.database.query(sql, [person.id])]).toEqual([name, []]);
    }
    const ended = await api.database.query<{ type: string }>(
      `select type from platform.event where account_id = $1 or subject_id = $1::text
         or payload->>'accountId' = $1::text order by id desc limit 2`,
      [person.id],
    );
    expect(ended.map(({ type }) => type).sort()).toEqual(['account.deleted', 'membership.ended']);
    expect(await api.get(CheckTrail).run()).toMatchObject({ findings: 0 });
    expect(await postedMails(api, person.email)).toMatchObject([{ subject: 'Ihr Konto wurde gelöscht' }]);
    expect(
      (await api.query('{ viewer { email } }', {}, { cookie: person.cookie })).data['viewer'],
    ).toBeNull();
  });

  it('leaves no name and no address in any line of the trail', async () => {
    const person = await aPerson();
    await api.query(DELETE, {}, { cookie: person.cookie });
    const [found] = await api.database.query<{ lines: number }>(
      `select count(*)::int as lines from platform.event
       where payload::text ilike '%mara%' or payload::text like '%@%'`,
    );
    expect(found?.lines).toBe(0);
  });

  it('needs a fresh confirmation', async () => {
    const person = await aPerson();
    await api.database.execute(
      `update identity.session set confirmed_at = now() - interval '1 hour' where account_id = $1`,
      [person.id],
    );
    const answer = await api.query(DELETE, {}, { cookie: person.cookie });
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('CONFIRMATION_NEEDED');
  });

  it('is refused to the last admin of an organisation, by its name, until somebody else is admin', async () => {
    const person = await aPerson();
    const office = await anOffice('Amt ohne Vertretung');
    await api.get(AddMember).run({ accountId: person.id, organisationId: office.id, roles: ['admin'] });
    const refused = await api.query(DELETE, {}, { cookie: person.cookie });
    expect(refused.data['deleteOwnAccount']).toEqual({
      deleted: null,
      problems: [
        {
          code: 'LAST_ADMIN_OF_ORGANISATION',
          params: [
            { name: 'organisationId', value: office.id },
            { name: 'organisation', value: 'Amt ohne Vertretung' },
          ],
        },
      ],
    });
    const other = await aPerson();
    await api.get(AddMember).run({ accountId: other.id, organisationId: office.id, roles: ['admin'] });
    expect((await api.query(DELETE, {}, { cookie: person.cookie })).data['deleteOwnAccount'].deleted).toBe(
      true,
    );
  });

  it('is refused to one of two admins who leave at the same moment', async () => {
    const people = [await aPerson(), await aPerson()];
    const office = await anOffice('Amt der Gleichzeitigen');
    for (const { id } of people) {
      await api.get(AddMember).run({ accountId: id, organisationId: office.id, roles: ['admin'] });
    }
    const answers = await Promise.all(people.map(({ cookie }) => api.query(DELETE, {}, { cookie })));
    const deleted = answers.map(({ data }) => data['deleteOwnAccount'].deleted);
    expect(deleted.filter((gone) => gone === true)).toHaveLength(1);
  });

  it('is refused to the last administrator of the network and to invented people', async () => {
    const person = await aPerson({ demo: true });
    await api.get(GrantNetworkRole).run({ accountId: person.id, role: 'administrator' });
    await api.database.execute(`update identity.session set factor = 'second_factor' where account_id = $1`, [
      person.id,
    ]);
    const answer = await api.query(DELETE, {}, { cookie: person.cookie });
    const codes = answer.data['deleteOwnAccount'].problems.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(['DEMO_ACCOUNT', 'LAST_ADMINISTRATOR']);
  });
});

describe('the table of what is kept how long', () => {
  it('names every table about people', () => {
    const ruled = new Set(RETENTION.flatMap(({ tables }) => tables));
    expect(personalParts().filter(({ table }) => !ruled.has(table))).toEqual([]);
  });

  it('names every table that holds an address, a name or words of people', async () => {
    const ruled = new Set(RETENTION.flatMap(({ tables }) => tables));
    const rows = await api.database.query<{ name: string; why: string }>(
      `select c.table_schema || '.' || c.table_name as name, string_agg(c.column_name, ', ') as why
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where t.table_type = 'BASE TABLE'
         and c.table_schema not in ('pg_catalog', 'information_schema', 'job')
         and (c.data_type = 'citext' or c.udt_name = 'citext'
           or c.column_name ~ '(email|recipient|display_name|job_title|account_id|address_hash|claimant_id)$')
       group by 1 order by 1`,
    );
    expect(rows.filter(({ name }) => !ruled.has(name) && !(name in NOT_ABOUT_PEOPLE))).toEqual([]);
  });

  it('names tables that exist and jobs that run', async () => {
    const jobs = [...(api.get(Jobs) as unknown as { recurring: Map<string, unknown> }).recurring.keys()];
    const named = RETENTION.flatMap(({ job }) => (job === null ? [] : [job]));
    expect(named.filter((job) => !jobs.includes(job))).toEqual([]);
    for (const table of RETENTION.flatMap(({ tables }) => tables)) {
      const [row] = await api.database.query<{ found: string | null }>(
        'select to_regclass($1)::text as found',
        [table],
      );
      expect([table, row?.found]).toEqual([table, table]);
    }
  });

  it('says of the inbox what the inbox does', () => {
    expect(READ_NOTICES_KEPT_DAYS).toBe(READ_NOTICE_DAYS);
  });

  it('lets what is left of sent mails go after its time', async () => {
    await api.database.execute(
      `insert into platform.mail (id, recipient, subject, text, html, created_at, sent_at)
       select gen_random_uuid(), '', 'x', '', '', now(), now() - make_interval(days => days) from unnest(array[29, 31]) days`,
    );
    await api.get(RemoveSentMails).handle();
    const rows = await api.database.query('select 1 from platform.mail where subject = $1', ['x']);
    expect(rows).toHaveLength(1);
  });
});
