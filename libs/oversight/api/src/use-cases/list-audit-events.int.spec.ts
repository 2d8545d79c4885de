import {
  AddMember,
  FoundOrganisation,
  GrantNetworkRole,
  IdentityModule,
  RegisterAccount,
} from '@allmende/identity-api';
import { Database, DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { anActor, createTestApi, type GraphqlAnswer, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OversightModule } from '../oversight.module.js';

const FIELDS = `nodes {
    id type occurredAt actor { kind name } subject { kind name path } details { key value object { kind name } }
  } pageInfo { hasNextPage endCursor }`;
const ALL = `query($first: Int, $after: String, $filter: AuditFilterInput) {
  auditEvents(first: $first, after: $after, filter: $filter) { ${FIELDS} }
}`;
const OWN = `query($id: ID!, $filter: AuditFilterInput) {
  organisationAuditEvents(organisationId: $id, filter: $filter) { ${FIELDS} }
}`;
const STATE =
  '{ auditTrail { seal { mark sealedAt } waiting check { checkedAt events findings named { kind } } } }';
const CHECK = 'mutation { checkAuditTrail { asked problems { code } } }';

let api: TestApi;
let organisationId: string;
let otherId: string;
let accountId: string;
const administrator = anActor({ networkRoles: ['administrator'] });
const codeOf = (answer: GraphqlAnswer) => answer.errors?.[0]?.extensions?.['code'];
const typesOf = (nodes: { type: string }[]) => nodes.map(({ type }) => type);

beforeAll(async () => {
  api = await createTestApi({ modules: [IdentityModule, OversightModule] });
  const found = api.get(FoundOrganisation);
  organisationId = (await found.run({ kind: 'provider', name: 'Rechenzentrum Musterland' })).id;
  otherId = (await found.run({ kind: 'research', name: 'Institut Musterland' })).id;
  const account = await api.get(RegisterAccount).run({
    email: 'jana@musterland.example',
    password: 'Apfelbaum-am-Fluss-27',
    displayName: 'Jana Ohlsen',
  });
  accountId = account.id;
  await api.get(AddMember).run({ accountId, organisationId, roles: ['admin'] });
  await api.get(GrantNetworkRole).run({ accountId, role: 'editor' });
  await api.get(Database).transaction(() =>
    api.get(DomainEvents).record({ ...ANONYMOUS, accountId }, [
      { type: 'account.signed_in', subjectId: accountId, payload: { organisationId, sessionId: accountId } },
      {
        type: 'project.published',
        subjectId: '01900000-0000-7000-8000-0000000000cc',
        payload: { organisationId },
      },
    ]),
  );
  await api
    .get(Database)
    .transaction(() =>
      api
        .get(DomainEvents)
        .record({ ...ANONYMOUS, accountId: '01900000-0000-7000-8000-0000000000dd' }, [
          { type: 'project.withdrawn', subjectId: 'x', payload: { organisationId: otherId } },
        ]),
    );
});
afterAll(() => api.stop());

describe('the whole trail', () => {
  it.each([
    ['a visitor', undefined, 'UNAUTHENTICATED'],
    ['somebody with an account', anActor(), 'FORBIDDEN'],
    ['an editor', anActor({ networkRoles: ['editor', 'monitor', 'programme_editor'] }), 'FORBIDDEN'],
  ])('is refused to %s', async (_, as, code) => {
    for (const document of [ALL, STATE, CHECK]) {
      expect(codeOf(await api.query(document, {}, as === undefined ? {} : { as }))).toBe(code);
    }
  });

  it('tells who did what to which object by the names of today', async () => {
    const { data } = await api.query(ALL, {}, { as: administrator });
    const nodes = data['auditEvents'].nodes;
    expect(nodes[0]).toMatchObject({
      type: 'project.withdrawn',
      actor: { kind: 'deleted', name: null },
      subject: { kind: 'gone', name: null, path: null },
    });
    expect(nodes[1]).toMatchObject({
      type: 'project.published',
      actor: { kind: 'person', name: 'Jana Ohlsen' },
    });
    const added = nodes.find(({ type }: { type: string }) => type === 'membership.added');
    expect(added).toMatchObject({
      actor: { kind: 'system' },
      subject: { kind: 'organisation', name: 'Rechenzentrum Musterland' },
    });
    expect(added.details).toContainEqual({
      key: 'accountId',
      value: accountId,
      object: { kind: 'account', name: 'Jana Ohlsen' },
    });
    expect(added.details).toContainEqual({ key: 'role', value: 'admin', object: null });
  });

  it('is read page by page without losing or doubling a line', async () => {
    const whole = (await api.query(ALL, { first: 100 }, { as: administrator })).data['auditEvents'].nodes;
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data }: GraphqlAnswer = await api.query(ALL, { first: 2, after }, { as: administrator });
      ids.push(...data['auditEvents'].nodes.map(({ id }: { id: string }) => id));
      after = data['auditEvents'].pageInfo.hasNextPage ? data['auditEvents'].pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids).toEqual(whole.map(({ id }: { id: string }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('asks the database the same few times however long the page is', async () => {
    const asking = (first: number) =>
      api.countQueries(() => api.query(ALL, { first }, { as: administrator }));
    expect(await asking(1)).toBe(2);
    expect(await asking(100)).toBe(2);
  });

  it.each([
    ['type', () => ({ type: 'membership.added' }), ['membership.added']],
    ['person', () => ({ accountId }), ['project.published', 'account.signed_in']],
    ['part of the name of a person', () => ({ person: 'ohls' }), ['project.published', 'account.signed_in']],
    ['part of an address', () => ({ person: 'JANA@muster' }), ['project.published', 'account.signed_in']],
    ['a name nobody has', () => ({ person: 'jana%' }), []],
    [
      'the id of an object',
      () => ({ object: accountId, type: 'account.registered' }),
      ['account.registered'],
    ],
    ['the name of an object', () => ({ object: 'institut' }), ['project.withdrawn', 'organisation.founded']],
    ['organisation', () => ({ organisationId: otherId }), ['project.withdrawn', 'organisation.founded']],
    ['a period long ago', () => ({ from: '2020-01-01', to: '2020-12-31' }), []],
  ])('is searched by %s', async (_, filter, types) => {
    const { data } = await api.query(ALL, { filter: filter() }, { as: administrator });
    expect(typesOf(data['auditEvents'].nodes)).toEqual(types);
  });

  it('takes both days of a period whole, in German time', async () => {
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(new Date());
    const { data } = await api.query(ALL, { filter: { from: day, to: day } }, { as: administrator });
    expect(data['auditEvents'].nodes.length).toBeGreaterThan(5);
  });

  it('says what is wrong with a filter or a cursor', async () => {
    const asked = await api.query(ALL, { filter: { from: '31.12.2027' } }, { as: administrator });
    expect(codeOf(asked)).toBeDefined();
    expect(codeOf(await api.query(ALL, { after: 'erfunden' }, { as: administrator }))).toBeDefined();
  });
});

describe('the trail of an organisation', () => {
  const admin = () => anActor({ organisationId, role: 'admin' });

  it('shows its admin what concerns it, and nothing of what people do with their accounts', async () => {
    const { data } = await api.query(OWN, { id: organisationId }, { as: admin() });
    expect(typesOf(data['organisationAuditEvents'].nodes)).toEqual([
      'project.published',
      'membership.added',
      'organisation.founded',
    ]);
  });

  it('cannot be widened by the filter', async () => {
    const filter = { organisationId: otherId, type: null };
    const { data } = await api.query(OWN, { id: organisationId, filter }, { as: admin() });
    expect(typesOf(data['organisationAuditEvents'].nodes)).not.toContain('project.withdrawn');
    const signIns = { type: 'account.signed_in' };
    const none = await api.query(OWN, { id: organisationId, filter: signIns }, { as: admin() });
    expect(none.data['organisationAuditEvents'].nodes).toEqual([]);
  });

  it('is searched by names, not by addresses', async () => {
    const found = async (person: string) =>
      (await api.query(OWN, { id: organisationId, filter: { person } }, { as: admin() })).data[
        'organisationAuditEvents'
      ].nodes.length;
    expect(await found('Ohlsen')).toBe(1);
    expect(await found('@musterland')).toBe(0);
  });

  it('is refused to other members, other admins and visitors, and shown to administrators', async () => {
    const ask = async (as: ReturnType<typeof anActor>) =>
      codeOf(await api.query(OWN, { id: organisationId }, { as }));
    expect(await ask(anActor({ organisationId, role: 'coordinator' }))).toBe('FORBIDDEN');
    expect(await ask(anActor({ organisationId: otherId, role: 'admin' }))).toBe('FORBIDDEN');
    expect(await ask(administrator)).toBeUndefined();
    expect(codeOf(await api.query(OWN, { id: organisationId }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await api.query(OWN, { id: 'keine' }, { as: administrator }))).toBe('NOT_FOUND');
  });
});

describe('the state of the trail', () => {
  it('is brought up to date by the worker when an administrator asks for a check', async () => {
    const asked = await api.query(CHECK, {}, { as: administrator });
    expect(asked.data['checkAuditTrail']).toEqual({ asked: true, problems: [] });
    await api.runJobs();
    const { data } = await api.query(STATE, {}, { as: administrator });
    const state = data['auditTrail'];
    expect(state.seal.mark).toMatch(/^\d{4}-\d{2}-\d{2}\/\d+\/[0-9a-f]{64}$/);
    expect(state).toMatchObject({ waiting: 0, check: { findings: 0, named: [] } });
    expect(state.check.events).toBeGreaterThan(5);
  });
});

describe('a key of a program', () => {
  it('is called by its name as long as it is kept', async () => {
    const id = '01900000-0000-7000-8000-0000000000ee';
    await api.get(Database).execute(
      `insert into identity.api_token (id, token_hash, prefix, account_id, organisation_id, name, roles, scopes,
         created_at, expires_at)
       values ($1, decode(repeat('00', 32), 'hex'), 'almd_000000', $2, $3, 'Nächtlicher Abgleich', '{reader}', '{read}',
         now(), now() + interval '7 days')`,
      [id, accountId, organisationId],
    );
    const created = { type: 'token.created', subjectId: id, payload: { accountId, organisationId } };
    await api
      .get(Database)
      .transaction(() => api.get(DomainEvents).record({ ...ANONYMOUS, accountId }, [created]));
    const as = anActor({ organisationId, role: 'admin' });
    const { data } = await api.query(OWN, { id: organisationId, filter: { type: 'token.created' } }, { as });
    expect(data['organisationAuditEvents'].nodes).toMatchObject([
      { subject: { kind: 'token', name: 'Nächtlicher Abgleich', path: null } },
    ]);
  });
});
