import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AddMember, GrantNetworkRole } from '@allmende/identity-api';
import type { Account, Organisation } from '@allmende/identity-core';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { MembersBed, MODULES } from '../../test/members-bed.js';
import { EndMembership } from './end-membership.js';

const CHANGE = `mutation ($input: ChangeMemberRolesInput!) {
  changeMemberRoles(input: $input) { problems { code path } organisation { id } } }`;
const REMOVE = `mutation ($input: MemberInput!) { removeMember(input: $input) { problems { code } } }`;
const LEAVE = `mutation ($id: ID!) {
  leaveOrganisation(input: { organisationId: $id }) { problems { code } leftOrganisationId } }`;
const OFFER = `mutation ($input: MemberInput!) { offerHandOver(input: $input) { problems { code } handOver { id } } }`;
const TAKE = `mutation ($id: ID!) { acceptHandOver(input: { id: $id }) { problems { code } } }`;
const REFUSE = `mutation ($id: ID!) { declineHandOver(input: { id: $id }) { problems { code } } }`;
const ASK = `mutation ($input: RequestMembershipInput!) {
  requestMembership(input: $input) { problems { code } joinRequest { id status } } }`;
const LET_IN = `mutation ($id: ID!, $roles: [OrganisationRole!]!) {
  acceptJoinRequest(input: { id: $id, roles: $roles }) { problems { code } joinRequest { status } } }`;
const TURN_DOWN = `mutation ($id: ID!, $reason: String!) {
  declineJoinRequest(input: { id: $id, reason: $reason }) { problems { code path } } }`;
const TASKS = `{ memberTasks { joinRequests { displayName organisation { id } } handOvers { id }
  vacantOrganisations { id } invitations { id } } }`;
const PAGE = `query ($id: ID!) { organisation(id: $id) {
  viewerRoles vacantSince members { displayName email roles } membershipInvitations { id } joinRequests { id } } }`;

let api: TestApi;
let bed: MembersBed;
let office: Organisation;
let admin: Account;
let author: Account;

beforeAll(async () => {
  api = await createTestApi({ modules: MODULES });
  bed = new MembersBed(api);
});
beforeEach(async () => {
  office = await bed.anOffice();
  admin = await bed.somebody('Anna Admin', { office, roles: ['admin'] });
  author = await bed.somebody('Armin Autor', { office, roles: ['author'] });
});
afterAll(() => api?.stop());

async function ask(
  document: string,
  variables: Record<string, unknown>,
  by: Account,
  confirmedAt?: Date | null,
) {
  const answer = await api.query(document, variables, { as: await bed.actor(by, confirmedAt) });
  const payload = Object.values(answer.data ?? {})[0];
  const code: string = answer.errors?.[0]?.extensions?.['code'] ?? payload?.problems?.[0]?.code ?? 'done';
  return { code, payload };
}

const change = async (of: Account, roles: string[], expectedRoles: string[], by = admin) =>
  ask(CHANGE, { input: { organisationId: office.id, accountId: of.id, roles, expectedRoles } }, by);
const member = (of: Account) => ({ input: { organisationId: office.id, accountId: of.id } });

describe('changing roles', () => {
  it('is for admins who have just confirmed who they are', async () => {
    const input = {
      organisationId: office.id,
      accountId: author.id,
      roles: ['author', 'signatory'],
      expectedRoles: ['author'],
    };
    expect((await ask(CHANGE, { input }, admin, null)).code).toBe('CONFIRMATION_NEEDED');
    expect((await ask(CHANGE, { input }, author)).code).toBe('FORBIDDEN');
    expect((await ask(CHANGE, { input }, admin)).code).toBe('done');
    expect(await bed.rolesOf(author, office)).toEqual(['author', 'signatory']);
    expect((await bed.lettersTo(admin.email)).at(-1)?.text).toContain('Armin Autor darf');
    expect((await bed.lettersTo(author.email)).at(-1)?.text).toContain('Schreiben und Unterzeichnen');
    expect((await bed.eventsOf(office)).at(-1)).toEqual({
      type: 'membership.roles_changed',
      payload: { accountId: author.id, gained: 'signatory', lost: '' },
    });
  });

  it('lets one of two changes at the same moment win and tells the other', async () => {
    const codes = await Promise.all([
      change(author, ['author', 'coordinator'], ['author']),
      change(author, ['reader'], ['author']),
    ]);
    expect(codes.map(({ code }) => code).sort()).toEqual(['ROLES_CHANGED_MEANWHILE', 'done']);
  });

  it('never takes the admin role from the last who holds it', async () => {
    expect((await change(admin, ['author'], ['admin'])).code).toBe('LAST_ADMIN');
    expect((await ask(REMOVE, member(admin), admin)).code).toBe('LAST_ADMIN');
    expect((await ask(LEAVE, { id: office.id }, admin)).code).toBe('LAST_ADMIN');
  });

  it('is refused for strangers to the office and for people who are not in it', async () => {
    const elsewhere = await bed.anOffice('Anderer Kreis');
    const stranger = await bed.somebody('Fremd', { office: elsewhere, roles: ['admin'] });
    expect((await change(author, ['reader'], ['author'], stranger)).code).toBe('FORBIDDEN');
    expect((await change(stranger, ['reader'], ['admin'])).code).toBe('NOT_A_MEMBER');
  });
});

describe('leaving and being removed', () => {
  it('keeps one admin when two leave at the same moment', async () => {
    const second = await bed.somebody('Zoe Zweite', { office, roles: ['admin'] });
    const codes = await Promise.all([
      ask(LEAVE, { id: office.id }, admin),
      ask(LEAVE, { id: office.id }, second),
    ]);
    expect(codes.map(({ code }) => code).sort()).toEqual(['LAST_ADMIN', 'done']);
  });

  it('keeps one admin when two remove each other at the same moment', async () => {
    const second = await bed.somebody('Zoe Zweite', { office, roles: ['admin'] });
    const codes = await Promise.all([ask(REMOVE, member(second), admin), ask(REMOVE, member(admin), second)]);
    expect(codes.map(({ code }) => code).sort()).toEqual(['FORBIDDEN', 'done']);
  });

  it('ends everything somebody may do there, and tells who was removed', async () => {
    expect((await ask(REMOVE, member(author), admin, null)).code).toBe('CONFIRMATION_NEEDED');
    expect((await ask(REMOVE, member(author), admin)).code).toBe('done');
    expect(await bed.rolesOf(author, office)).toEqual([]);
    expect((await bed.lettersTo(author.email)).at(-1)?.subject).toContain('nicht mehr');
  });

  it('goes along with an account that ends, even of the last admin', async () => {
    await api.get(EndMembership).endAllOf(await bed.actor(admin), admin.id);
    expect(await bed.rolesOf(admin, office)).toEqual([]);
    expect((await bed.eventsOf(office)).at(-1)).toMatchObject({
      type: 'membership.ended',
      payload: { reason: 'account_ended' },
    });
  });
});

describe('handing over the admin role', () => {
  it('changes hands only when the other accepts', async () => {
    const { payload } = await ask(OFFER, member(author), admin);
    expect(await bed.rolesOf(author, office)).toEqual(['author']);
    expect((await bed.lettersTo(author.email)).at(-1)?.text).toContain('Anna Admin bietet Ihnen an');
    const { id } = payload.handOver;
    expect((await ask(TASKS, {}, author)).payload.handOvers).toEqual([{ id }]);
    const codes = await Promise.all([ask(TAKE, { id }, author), ask(TAKE, { id }, author)]);
    expect(codes.map(({ code }) => code).sort()).toEqual(['HAND_OVER_NOT_OPEN', 'done']);
    expect(await bed.rolesOf(author, office)).toEqual(['admin', 'author']);
    expect(await bed.rolesOf(admin, office)).toEqual(['reader']);
    expect((await ask(LEAVE, { id: office.id }, admin)).code).toBe('done');
  });

  it('is nobody else business, and may be turned down', async () => {
    const { payload } = await ask(OFFER, member(author), admin);
    const { id } = payload.handOver;
    const other = await bed.somebody('Otto', { office, roles: ['reader'] });
    expect((await ask(TAKE, { id }, other)).code).toBe('NOT_FOUND');
    expect((await ask(OFFER, member(other), admin)).code).toBe('HAND_OVER_OPEN');
    expect((await ask(REFUSE, { id }, author)).code).toBe('done');
    expect(await bed.rolesOf(admin, office)).toEqual(['admin']);
  });
});

describe('asking to be let in', () => {
  const request = (by: Account) =>
    ask(ASK, { input: { organisationId: office.id, message: 'Ich arbeite im Bauamt.' } }, by);

  beforeEach(async () => {
    await api.database.execute('update identity.organisation set demo = false where id = $1', [office.id]);
  });

  it('tells the admins, lies on their desk, and lets in with the roles they choose', async () => {
    const guest = await bed.somebody('Gerd Gast');
    const { payload } = await request(guest);
    expect((await request(guest)).code).toBe('ALREADY_REQUESTED');
    expect((await bed.lettersTo(admin.email)).at(-1)?.text).toContain('Ich arbeite im Bauamt.');
    const tasks = await ask(TASKS, {}, admin);
    expect(tasks.payload.joinRequests).toEqual([
      { displayName: 'Gerd Gast', organisation: { id: office.id } },
    ]);
    const { id } = payload.joinRequest;
    expect((await ask(LET_IN, { id, roles: ['reader'] }, author)).code).toBe('NOT_FOUND');
    expect((await ask(LET_IN, { id, roles: ['reader'] }, guest)).code).toBe('NOT_FOUND');
    expect((await ask(LET_IN, { id, roles: ['coordinator'] }, admin)).code).toBe('done');
    expect(await bed.rolesOf(guest, office)).toEqual(['coordinator']);
    expect((await ask(LET_IN, { id, roles: ['admin'] }, admin)).code).toBe('REQUEST_NOT_OPEN');
    expect((await request(guest)).code).toBe('ALREADY_A_MEMBER_YOURSELF');
  });

  it('is declined with a reason that the person reads, and may be repeated', async () => {
    const guest = await bed.somebody('Gerd Gast');
    const { id } = (await request(guest)).payload.joinRequest;
    expect((await ask(TURN_DOWN, { id, reason: ' ' }, admin)).code).toBe('REASON_MISSING');
    expect((await ask(TURN_DOWN, { id, reason: 'Bitte beim Nachbarkreis fragen' }, admin)).code).toBe('done');
    expect((await bed.lettersTo(guest.email)).at(-1)?.text).toContain('Nachbarkreis');
    expect((await request(guest)).code).toBe('done');
  });

  it('needs a proven address', async () => {
    const guest = await bed.somebody('Gerd Gast', { proven: false });
    expect((await request(guest)).code).toBe('EMAIL_NOT_PROVEN');
  });
});

describe('an office without anybody for its entries', () => {
  it('is vacant when the last one leaves, tells the admins, and is staffed again with the next', async () => {
    await ask(LEAVE, { id: office.id }, author);
    await bed.jobsDone();
    const seen = await ask(PAGE, { id: office.id }, admin);
    expect(seen.payload.vacantSince).not.toBeNull();
    expect((await bed.lettersTo(admin.email)).at(-1)?.text).toContain('unbesetzt');
    expect((await ask(TASKS, {}, admin)).payload.vacantOrganisations).toEqual([{ id: office.id }]);
    await change(admin, ['admin', 'author'], ['admin']);
    await bed.jobsDone();
    expect((await ask(PAGE, { id: office.id }, admin)).payload.vacantSince).toBeNull();
    const types = (await bed.eventsOf(office)).map(({ type }) => type);
    expect(types.filter((type) => type === 'organisation.vacant')).toHaveLength(1);
    expect(types.at(-1)).toBe('organisation.staffed');
  });

  it('is told to the editors when there is no admin either', async () => {
    const editor = await bed.somebody('Edda Redaktion');
    await api.get(GrantNetworkRole).run({ accountId: editor.id, role: 'editor' });
    for (const person of [admin, author]) {
      await api.get(EndMembership).endAllOf(await bed.actor(person), person.id);
    }
    await bed.jobsDone();
    expect((await bed.lettersTo(editor.email)).at(-1)?.subject).toBe(`Verwaist: ${office.name}`);
  });

  it('is not vacant while it never had anybody', async () => {
    const small = await bed.anOffice('Kleiner Kreis');
    const only = await bed.somebody('Solo', { office: small, roles: ['admin', 'reader'] });
    await bed.somebody('Leser', { office: small, roles: ['reader'] });
    await api.get(AddMember).run({ accountId: only.id, organisationId: small.id, roles: ['signatory'] });
    await bed.jobsDone();
    expect((await ask(PAGE, { id: small.id }, only)).payload.vacantSince).toBeNull();
  });
});

describe('who else is a member', () => {
  it('is seen by members, addresses and what waits by admins alone, and nothing by others', async () => {
    const seenBy = async (person: Account) => (await ask(PAGE, { id: office.id }, person)).payload;
    const own = await seenBy(author);
    expect(own.members).toHaveLength(2);
    expect(own.members.every(({ email }: { email: unknown }) => email === null)).toBe(true);
    expect([own.membershipInvitations, own.joinRequests]).toEqual([null, null]);
    const managed = await seenBy(admin);
    expect(managed.members[0].email).not.toBeNull();
    expect([managed.membershipInvitations, managed.joinRequests]).toEqual([[], []]);
    expect((await seenBy(await bed.somebody('Fremd'))).members).toBeNull();
  });
});
