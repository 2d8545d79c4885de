import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Account, Organisation } from '@allmende/identity-core';
import { Clock } from '@allmende/platform-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { MembersBed, MODULES } from '../../test/members-bed.js';
import { TidyInvitations } from './tidy-invitations.js';

const INVITE = `mutation ($input: InviteMemberInput!) {
  inviteMember(input: $input) { problems { code path params { name value } } invitation { id email status } } }`;
const RESEND = `mutation ($id: ID!) {
  resendMembershipInvitation(input: { id: $id }) { problems { code } invitation { status } } }`;
const WITHDRAW = `mutation ($id: ID!) {
  withdrawMembershipInvitation(input: { id: $id }) { problems { code } invitation { status } } }`;
const SHOW = `query ($code: String, $id: ID) { membershipInvitation(code: $code, id: $id) {
  organisation { name verified } inviter email roles message isForViewer viewerHasProvenAddress } }`;
const ACCEPT = `mutation ($code: String, $id: ID) {
  acceptMembershipInvitation(input: { code: $code, id: $id }) { problems { code } organisation { id } } }`;
const DECLINE = `mutation ($code: String, $reason: String) {
  declineMembershipInvitation(input: { code: $code, reason: $reason }) { problems { code } } }`;

let api: TestApi;
let bed: MembersBed;
let office: Organisation;
let admin: Account;
let realNow: () => Date;

beforeAll(async () => {
  api = await createTestApi({ modules: MODULES });
  bed = new MembersBed(api);
  realNow = api.get(Clock).now.bind(api.get(Clock));
});
beforeEach(async () => {
  office = await bed.anOffice();
  admin = await bed.somebody('Anna Admin', { office, roles: ['admin'] });
});
afterEach(() => {
  api.get(Clock).now = realNow;
});
afterAll(() => api?.stop());

const anAddress = (domain = 'neu.example') => `${randomUUID()}@${domain}`;

async function invite(email: string, changes: Record<string, unknown> = {}, by = admin) {
  const input = { organisationId: office.id, email, roles: ['author'], ...changes };
  const answer = await api.query(INVITE, { input }, { as: await bed.actor(by) });
  return { ...answer, payload: answer.data?.['inviteMember'] };
}

async function accept(person: Account, key: { code?: string; id?: string }) {
  const { data } = await api.query(ACCEPT, key, { as: await bed.actor(person) });
  return data['acceptMembershipInvitation'].problems[0]?.code ?? 'accepted';
}

function inDays(days: number): void {
  api.get(Clock).now = () => new Date(realNow().getTime() + days * 86_400_000);
}

describe('inviting somebody', () => {
  it('writes a mail that says who invites, as what and until when, and makes a member of who accepts', async () => {
    const email = anAddress();
    const { payload } = await invite(email, { roles: ['author', 'coordinator'], message: 'Willkommen!' });
    expect(payload).toMatchObject({ problems: [], invitation: { email, status: 'pending' } });
    const [letter] = await bed.lettersTo(email);
    for (const words of [
      'Anna Admin',
      office.name,
      'Schreiben und Koordinieren',
      'Willkommen!',
      'gilt bis',
    ]) {
      expect(letter?.text).toContain(words);
    }
    const code = await bed.codeFor(email);
    const shown = await api.query(SHOW, { code });
    expect(shown.data['membershipInvitation']).toMatchObject({
      organisation: { name: office.name, verified: true },
      inviter: 'Anna Admin',
      roles: ['author', 'coordinator'],
      isForViewer: false,
    });
    const guest = await bed.somebody('Gerd Gast', { email });
    expect(await accept(guest, { code })).toBe('accepted');
    expect(await bed.rolesOf(guest, office)).toEqual(['author', 'coordinator']);
    const events = JSON.stringify(await bed.eventsOf(office));
    expect(events).toContain('membership_invitation.accepted');
    expect(events).not.toContain(email);
    expect(events).not.toContain(code);
  });

  it('keeps only a hash of the code', async () => {
    const email = anAddress();
    await invite(email);
    const code = await bed.codeFor(email);
    const rows = await api.database.query(
      'select * from organisations.membership_invitation where email = $1',
      [email],
    );
    expect(JSON.stringify(rows)).not.toContain(code);
  });

  it('is refused for an address that is invited already, however it is spelt', async () => {
    const box = randomUUID();
    await invite(`${box}@müllheim.example`);
    for (const again of [`${box}@MÜLLHEIM.example`, `${box}@xn--mllheim-n2a.example`]) {
      const { payload } = await invite(again);
      expect(payload.problems).toEqual([{ code: 'ALREADY_INVITED', path: 'email', params: [] }]);
    }
  });

  it('is refused for a member, by name', async () => {
    const member = await bed.somebody('Mia Mitglied', { office, roles: ['reader'] });
    const { payload } = await invite(member.email.toUpperCase());
    expect(payload.problems[0]).toEqual({
      code: 'ALREADY_MEMBER',
      path: 'email',
      params: [{ name: 'name', value: 'Mia Mitglied' }],
    });
  });

  it('accepts an umlaut domain for an account that spells it in ASCII', async () => {
    const box = randomUUID();
    await invite(`${box}@müllheim.example`);
    const guest = await bed.somebody('Gerd Gast', { email: `${box}@xn--mllheim-n2a.example` });
    expect(await accept(guest, { code: await bed.codeFor(`${box}@xn--mllheim-n2a.example`) })).toBe(
      'accepted',
    );
  });

  it('is for admins of this office alone', async () => {
    const author = await bed.somebody('Armin Autor', { office, roles: ['author'] });
    const elsewhere = await bed.anOffice('Anderer Kreis');
    const both = await bed.somebody('Berta Beide', { office, roles: ['reader'] });
    await bed.somebody('Fremd', { office: elsewhere, roles: ['admin'] });
    await api.database.execute(
      `insert into identity.membership (account_id, organisation_id, role, created_at) values ($1, $2, 'admin', now())`,
      [both.id, elsewhere.id],
    );
    for (const by of [author, both]) {
      const { errors } = await invite(anAddress(), {}, by);
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
  });

  it('refuses roles that a company has no use for, addresses that are none, and real ones from invented offices', async () => {
    expect((await invite('kein-at')).payload.problems[0].code).toBe('EMAIL_INVALID');
    expect((await invite(`${'x'.repeat(300)}@neu.example`)).payload.problems[0].code).toBe('FIELD_TOO_LONG');
    expect((await invite(anAddress('rathaus.de'))).payload.problems[0].code).toBe('DEMO_ADDRESS_ONLY');
    expect((await invite(anAddress(), { roles: [] })).payload.problems[0].code).toBe('ROLES_MISSING');
    expect((await invite(anAddress(), { message: 'x'.repeat(1_001) })).payload.problems[0].path).toBe(
      'message',
    );
    await api.database.execute(`update identity.organisation set kind = 'company' where id = $1`, [
      office.id,
    ]);
    expect((await invite(anAddress())).payload.problems[0].code).toBe('ROLE_NOT_ALLOWED');
  });

  it('stops an unverified office that writes to many, and says so in its mails', async () => {
    await api.database.execute('update identity.organisation set verified_at = null where id = $1', [
      office.id,
    ]);
    const email = anAddress();
    await invite(email);
    expect((await bed.lettersTo(email))[0]?.text).toContain('noch nicht bestätigt');
    for (let index = 0; index < 9; index += 1) await invite(anAddress());
    const { errors } = await invite(anAddress());
    expect(errors?.[0]?.extensions?.['code']).toBe('RATE_LIMITED');
  });
});

describe('the code of an invitation', () => {
  it('is used once, also when two windows accept at the same moment', async () => {
    const email = anAddress();
    await invite(email);
    const guest = await bed.somebody('Gerd Gast', { email });
    const code = await bed.codeFor(email);
    const answers = await Promise.all([1, 2, 3].map(() => accept(guest, { code })));
    expect(answers.sort()).toEqual(['INVITATION_NOT_OPEN', 'INVITATION_NOT_OPEN', 'accepted']);
    expect((await api.query(SHOW, { code })).data['membershipInvitation']).toBeNull();
  });

  it('says nothing of why it leads nowhere', async () => {
    const guest = await bed.somebody('Gerd Gast', { email: anAddress() });
    const expired = anAddress();
    const withdrawn = anAddress();
    await invite(expired);
    const { payload } = await invite(withdrawn);
    await api.query(WITHDRAW, { id: payload.invitation.id }, { as: await bed.actor(admin) });
    const codes = [await bed.codeFor(expired), await bed.codeFor(withdrawn), 'a'.repeat(43), 'zu kurz', ''];
    inDays(15);
    for (const code of codes) {
      expect((await api.query(SHOW, { code })).data['membershipInvitation']).toBeNull();
    }
    for (const code of codes.slice(0, 4)) expect(await accept(guest, { code })).toBe('INVITATION_NOT_OPEN');
  });

  it('gives nothing to somebody else, nor to an address that is not proven', async () => {
    const email = anAddress();
    await invite(email);
    const code = await bed.codeFor(email);
    expect(await accept(await bed.somebody('Fremd'), { code })).toBe('OTHER_ADDRESS_INVITED');
    const unproven = await bed.somebody('Gerd Gast', { email, proven: false });
    expect(await accept(unproven, { code })).toBe('EMAIL_NOT_PROVEN');
    expect(await bed.rolesOf(unproven, office)).toEqual([]);
  });

  it('is not needed by who has proven the address, and of no help to others who know the id', async () => {
    const email = anAddress();
    const { payload } = await invite(email);
    const { id } = payload.invitation;
    const stranger = await bed.somebody('Fremd');
    const shown = await api.query(SHOW, { id }, { as: await bed.actor(stranger) });
    expect(shown.data['membershipInvitation']).toBeNull();
    const guest = await bed.somebody('Gerd Gast', { email });
    expect(await accept(guest, { id })).toBe('accepted');
  });

  it('ends when the invitation is sent again, and the new one has the whole time', async () => {
    const email = anAddress();
    const { payload } = await invite(email);
    const old = await bed.codeFor(email);
    inDays(15);
    expect(await api.get(TidyInvitations).run()).toBeGreaterThanOrEqual(1);
    expect(await api.get(TidyInvitations).run()).toBe(0);
    api.get(Clock).now = () => new Date(realNow().getTime() + 15 * 86_400_000);
    await api.query(RESEND, { id: payload.invitation.id }, { as: await bed.actor(admin) });
    const guest = await bed.somebody('Gerd Gast', { email });
    expect(await accept(guest, { code: old })).toBe('INVITATION_NOT_OPEN');
    inDays(28);
    expect(await accept(guest, { code: await bed.codeFor(email) })).toBe('accepted');
  });

  it('can be turned down, and who invited reads the reason', async () => {
    const email = anAddress();
    await invite(email);
    const code = await bed.codeFor(email);
    const guest = await bed.somebody('Gerd Gast', { email });
    const as = await bed.actor(guest);
    const { data } = await api.query(DECLINE, { code, reason: 'Falsches Amt' }, { as });
    expect(data['declineMembershipInvitation'].problems).toEqual([]);
    expect((await bed.lettersTo(admin.email)).at(-1)?.text).toContain('Falsches Amt');
    expect(await accept(guest, { code })).toBe('INVITATION_NOT_OPEN');
  });

  it('still opens the door of an office whose verification was withdrawn, but says so', async () => {
    const email = anAddress();
    await invite(email, { roles: ['approver'] });
    await api.database.execute('update identity.organisation set verified_at = null where id = $1', [
      office.id,
    ]);
    const code = await bed.codeFor(email);
    const guest = await bed.somebody('Gerd Gast', { email });
    const as = await bed.actor(guest);
    const shown = await api.query(SHOW, { code }, { as });
    expect(shown.data['membershipInvitation'].organisation.verified).toBe(false);
    expect(await accept(guest, { code })).toBe('accepted');
    expect((await bed.actor(guest)).memberships[0]?.verified).toBe(false);
  });

  it('tells all admins when it brings powers, and nobody when it does not', async () => {
    const second = await bed.somebody('Zoe Zweite', { office, roles: ['admin'] });
    const email = anAddress();
    await invite(email, { roles: ['signatory'] });
    const guest = await bed.somebody('Gerd Gast', { email });
    await accept(guest, { code: await bed.codeFor(email) });
    for (const reader of [admin, second]) {
      const letter = (await bed.lettersTo(reader.email)).at(-1);
      expect(letter?.text).toContain('Gerd Gast darf');
      expect(letter?.text).toContain('Unterzeichnen');
    }
  });
});
