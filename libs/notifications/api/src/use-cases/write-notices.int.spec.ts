import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AcceptInvitation,
  ConsortiaModule,
  ExpireInvitations,
  ProposeConsortium,
} from '@allmende/consortia-api';
import { aTown, aTownHall, loadRegion, somebodyOf } from '@allmende/consortia-api/testing';
import { FundingModule, ManageProgrammes } from '@allmende/funding-api';
import { AddMember, IdentityModule, RegisterAccount } from '@allmende/identity-api';
import type { Organisation } from '@allmende/identity-core';
import { Clock, type EventJob } from '@allmende/platform-api';
import type { Actor, OrganisationRole } from '@allmende/platform-core';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { NotificationsModule } from '../index.js';
import { ForgetReadNotices } from './forget-read-notices.js';
import { WriteNotices } from './write-notices.js';

const INBOX = `query ($first: Int! = 20, $after: String) {
  unreadNoticeCount
  myNotices(first: $first, after: $after) {
    nodes { id kind subject organisationName path createdAt readAt }
    pageInfo { hasNextPage endCursor }
  }
}`;
const MARK = `mutation ($input: MarkNoticesReadInput!) {
  markNoticesRead(input: $input) { problems { code path } unreadNoticeCount }
}`;
const DECLINE = `mutation ($id: ID!) { declineInvitation(input: { invitationId: $id, reason: "Kein Haushalt." }) { problems { code } } }`;
const LEAVE = `mutation ($input: LeaveConsortiumInput!) { leaveConsortium(input: $input) { problems { code } } }`;
const START = `mutation ($input: StartApplicationInput!) { startApplication(input: $input) { problems { code } application { key } } }`;

interface Person {
  readonly accountId: string;
  readonly organisation: Organisation;
  readonly role: OrganisationRole;
}

describe('the inbox', () => {
  let api: TestApi;
  let lead: Organisation;
  let guest: Organisation;
  let asker: Person;
  let colleague: Person;
  let invited: Person;
  let signatory: Person;
  let author: Person;
  let reader: Person;
  let bystander: Person;
  let realNow: () => Date;

  beforeAll(async () => {
    api = await createTestApi({
      modules: [IdentityModule, ConsortiaModule, FundingModule, NotificationsModule],
    });
    const names = ['Ahornfurt', 'Birkenau am See', 'Cederstedt'];
    await loadRegion(
      api,
      names.map((name, index) => aTown(`9910100${index + 1}`, name)),
    );
    const halls: Organisation[] = [];
    for (const [index, name] of names.entries())
      halls.push(await aTownHall(api, `9910100${index + 1}`, name));
    const [first, second, third] = halls as [Organisation, Organisation, Organisation];
    [lead, guest] = [first, second];
    asker = await person(lead, 'coordinator');
    colleague = await person(lead, 'admin');
    invited = await person(guest, 'coordinator');
    signatory = await person(guest, 'signatory');
    author = await person(guest, 'author');
    reader = await person(guest, 'reader');
    bystander = await person(third, 'coordinator');
    const clock = api.get(Clock);
    realNow = clock.now.bind(clock);
  });

  afterAll(async () => {
    await api?.stop();
  });

  beforeEach(async () => {
    api.get(Clock).now = realNow;
    await api.database.execute('delete from notifications.notice');
  });

  async function person(organisation: Organisation, role: OrganisationRole): Promise<Person> {
    const { id: accountId } = await api.get(RegisterAccount).run({
      email: `${role}@${organisation.ags}.example`,
      password: 'Musterland-Probe-2026',
      displayName: role,
      demo: true,
    });
    await api.get(AddMember).run({ accountId, organisationId: organisation.id, roles: [role] });
    return { accountId, organisation, role };
  }

  const as = async ({ accountId, organisation, role }: Person): Promise<Actor> => ({
    ...(await somebodyOf(api, organisation, role)),
    accountId,
  });

  /** A new consortium of the lead, to which the guest is invited. */
  async function invite(): Promise<{ consortiumId: string; key: string; invitationId: string }> {
    const { id, key } = await api.get(ProposeConsortium).run(await as(asker), {
      organisationId: lead.id,
      title: 'Straßen',
      purpose: 'Straßenschäden gemeinsam erkennen.',
      field: 'mobility',
      invitees: [{ organisationId: guest.id, role: 'partner' }],
    });
    await api.runJobs();
    const [row] = await api.database.query<{ id: string }>(
      'select id from consortia.invitation where consortium_id = $1',
      [id],
    );
    return { consortiumId: id, key, invitationId: row?.id ?? '' };
  }

  async function inboxOf(who: Person, page: Record<string, unknown> = {}) {
    const { data, errors } = await api.query(INBOX, page, { as: await as(who) });
    expect(errors).toBeUndefined();
    return data;
  }

  const kindsOf = async (who: Person): Promise<string[]> =>
    (await inboxOf(who))['myNotices'].nodes.map(({ kind }: { kind: string }) => kind);

  it('tells those of the invited organisation who may answer, says by whom, and leads to the letter', async () => {
    const { invitationId } = await invite();
    for (const told of [invited, signatory]) {
      expect(await inboxOf(told)).toMatchObject({
        unreadNoticeCount: 1,
        myNotices: {
          nodes: [
            {
              kind: 'invitation_received',
              subject: 'Straßen',
              organisationName: 'Ahornfurt',
              path: `/einladungen/${invitationId}`,
              readAt: null,
            },
          ],
        },
      });
    }
    for (const other of [asker, colleague, author, reader, bystander])
      expect(await kindsOf(other)).toEqual([]);
  });

  it('tells the lead and the colleagues of an answer, but not the person who gave it', async () => {
    const first = await invite();
    await api.get(AcceptInvitation).run(await as(invited), { invitationId: first.invitationId });
    const second = await invite();
    await api.query(DECLINE, { id: second.invitationId }, { as: await as(invited) });
    await api.runJobs();
    for (const told of [asker, colleague]) {
      expect(await kindsOf(told)).toEqual(['invitation_declined', 'invitation_accepted']);
    }
    expect(await kindsOf(signatory)).toEqual([
      'invitation_declined',
      'invitation_received',
      'invitation_accepted',
      'invitation_received',
    ]);
    expect(await kindsOf(invited)).toEqual(['invitation_received', 'invitation_received']);
    const [declined, accepted] = (await inboxOf(asker))['myNotices'].nodes;
    expect(declined.path).toBe(`/einladungen/${second.invitationId}`);
    expect(accepted).toMatchObject({ path: `/verbuende/${first.key}`, organisationName: 'Birkenau am See' });
  });

  it('tells both sides when the clock closes an invitation', async () => {
    await invite();
    api.get(Clock).now = () => new Date(realNow().getTime() + 40 * 86_400_000);
    await api.get(ExpireInvitations).run();
    await api.runJobs();
    expect(await kindsOf(asker)).toContain('invitation_expired');
    expect((await kindsOf(invited))[0]).toBe('invitation_expired');
  });

  it('asks those who write when an application begins, and leads those who left to a page they may open', async () => {
    const { consortiumId, invitationId } = await invite();
    await api.get(AcceptInvitation).run(await as(invited), { invitationId });
    const callId = await anOpenCall();
    const input = { callId, consortiumId, title: 'Kameras' };
    const started = await api.query(START, { input }, { as: await as(asker) });
    expect(started.data['startApplication'].problems).toEqual([]);
    await api.runJobs();
    const { key } = started.data['startApplication'].application;
    expect((await inboxOf(author))['myNotices'].nodes).toMatchObject([
      { kind: 'application_started', subject: 'Kameras', path: `/antraege/${key}` },
    ]);
    expect(await kindsOf(reader)).toEqual([]);
    expect(await kindsOf(asker)).not.toContain('application_started');

    const leaving = { input: { consortiumId, organisationId: guest.id } };
    await api.query(LEAVE, leaving, { as: await as(invited) });
    await api.runJobs();
    expect((await inboxOf(signatory))['myNotices'].nodes[0]).toMatchObject({
      kind: 'partner_left',
      path: '/verbuende',
    });
    expect(await kindsOf(asker)).toContain('partner_left');
  });

  it('stays the same however often the job runs again', async () => {
    await invite();
    const [event] = await api.database.query<Omit<EventJob, 'eventId'> & { eventId: string }>(
      `select id as "eventId", type, subject_id as "subjectId", payload from platform.event
       where type = 'consortium.partner_invited' order by id desc limit 1`,
    );
    const before = (await inboxOf(invited))['myNotices'].nodes;
    await Promise.all([1, 2, 3].map(() => api.get(WriteNotices).run(event as EventJob)));
    expect((await inboxOf(invited))['myNotices'].nodes).toEqual(before);
    expect(await kindsOf(asker)).toEqual([]);
  });

  it('writes nothing about what was removed before the job ran', async () => {
    const gone = '01900000-0000-7000-8000-0000000000ff';
    const eventId = '01900000-0000-7000-8000-0000000000fe';
    await api.database.execute(
      `insert into platform.event (id, type, subject_id, account_id, occurred_at)
       values ($1, 'consortium.dissolved', $2, null, now())`,
      [eventId, gone],
    );
    await api.get(WriteNotices).run({ eventId, type: 'consortium.dissolved', subjectId: gone, payload: {} });
    const [row] = await api.database.query('select count(*)::int as count from notifications.notice');
    expect(row).toEqual({ count: 0 });
  });

  it('shows what is unread first and pages without losing or repeating anything', async () => {
    for (let round = 0; round < 5; round += 1) await invite();
    const all = (await inboxOf(invited))['myNotices'].nodes as { id: string }[];
    const newest = all[0]?.id ?? '';
    await api.query(MARK, { input: { ids: [newest] } }, { as: await as(invited) });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { myNotices } = await inboxOf(invited, { first: 2, after });
      seen.push(...myNotices.nodes.map(({ id }: { id: string }) => id));
      after = myNotices.pageInfo.hasNextPage ? myNotices.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([...all.slice(1).map(({ id }) => id), newest]);
    const made = await api.query(INBOX, { after: 'WzEsMiwzXQ' }, { as: await as(invited) });
    expect(made.data).toBeNull();
  });

  it("marks one's own notices only, named or all up to a moment", async () => {
    await invite();
    const [mine] = (await inboxOf(invited))['myNotices'].nodes;
    const stolen = await api.query(MARK, { input: { ids: [mine.id] } }, { as: await as(signatory) });
    expect(stolen.data['markNoticesRead']).toEqual({ problems: [], unreadNoticeCount: 1 });
    expect(await inboxOf(invited)).toMatchObject({ unreadNoticeCount: 1 });

    await invite();
    const upTo = await api.query(MARK, { input: { allUpTo: mine.createdAt } }, { as: await as(invited) });
    expect(upTo.data['markNoticesRead']).toEqual({ problems: [], unreadNoticeCount: 1 });
    expect(await inboxOf(signatory)).toMatchObject({ unreadNoticeCount: 2 });
    const neither = await api.query(MARK, { input: {} }, { as: await as(invited) });
    expect(neither.data['markNoticesRead']).toEqual({
      problems: [{ code: 'IDS_OR_MOMENT', path: 'ids' }],
      unreadNoticeCount: null,
    });
  });

  it('forgets what was read long ago and keeps what nobody has read', async () => {
    await invite();
    await invite();
    const [newer] = (await inboxOf(invited))['myNotices'].nodes;
    await api.query(MARK, { input: { ids: [newer.id] } }, { as: await as(invited) });
    const inDays = (days: number) => () => new Date(realNow().getTime() + days * 86_400_000);
    api.get(Clock).now = inDays(179);
    expect(await api.get(ForgetReadNotices).run()).toBe(0);
    api.get(Clock).now = inDays(181);
    expect(await api.get(ForgetReadNotices).run()).toBe(1);
    expect((await inboxOf(invited))['myNotices'].nodes).toHaveLength(1);
  });

  it('costs one question for a page of any length', async () => {
    const page = '{ myNotices(first: 50) { nodes { id subject } } }';
    const reading = await as(invited);
    const empty = await api.countQueries(() => api.query(page, {}, { as: reading }));
    for (let round = 0; round < 3; round += 1) await invite();
    expect(await api.countQueries(() => api.query(page, {}, { as: reading }))).toBe(empty);
    expect(empty).toBe(1);
  });

  it('goes with the account', async () => {
    const leaving = await person(guest, 'admin');
    await invite();
    expect(await kindsOf(leaving)).toEqual(['invitation_received']);
    await api.database.execute('delete from identity.account where id = $1', [leaving.accountId]);
    const rows = await api.database.query('select 1 from notifications.notice where account_id = $1', [
      leaving.accountId,
    ]);
    expect(rows).toEqual([]);
  });

  async function anOpenCall(): Promise<string> {
    const editor = anActor({ accountId: asker.accountId, networkRoles: ['programme_editor'] });
    const programmes = api.get(ManageProgrammes);
    const programme = await programmes.createProgramme(editor, {
      title: 'Gemeinsam digital',
      summary: 'Für Verbünde von Kommunen.',
      funder: 'Land Musterland',
      level: 'land',
      instrument: 'grant',
      financingKind: 'proportionate',
      earlyStart: 'on_request',
      cumulation: 'allowed',
    });
    const call = await programmes.createCall(editor, {
      programmeId: programme.id,
      title: 'Erster Aufruf',
      summary: 'Straßen und Wege.',
      stages: 1,
      terms: { rateBp: 8_000, minOwnShareBp: 1_000, minMunicipalities: 2 },
      deadline: { kind: 'upload', localDate: '2099-03-14', localTime: '24:00' },
      fields: ['mobility'],
      lands: [],
      form: { sections: [] },
    });
    await programmes.openCall(editor, call.id);
    return call.id;
  }
});
