import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Consortium } from '@allmende/consortia-core';
import { IdentityModule } from '@allmende/identity-api';
import type { Organisation } from '@allmende/identity-core';
import { Clock, problemOfConstraint } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { ConsortiaModule, ExpireInvitations, ProposeConsortium } from '../index.js';
import { aTown, aTownHall, loadRegion, somebodyOf } from './a-region.js';

const DAY = 86_400_000;
const INVITE = `mutation ($input: InvitePartnersInput!) {
  invitePartners(input: $input) { problems { code path } invitations { id } }
}`;
const ACCEPT = `mutation ($id: ID!) {
  acceptInvitation(input: { invitationId: $id }) { problems { code params { name value } } invitation { status } }
}`;
const DECLINE = `mutation ($id: ID!, $reason: String!) {
  declineInvitation(input: { invitationId: $id, reason: $reason }) {
    problems { code path } invitation { status declineReason answeredAt }
  }
}`;
const WITHDRAW = `mutation ($id: ID!) {
  withdrawInvitation(input: { invitationId: $id }) { problems { code } invitation { status } }
}`;
const SHOW = `query ($id: ID!) { invitation(id: $id) { status viewerCan { answer withdraw } } }`;

describe('answering an invitation', () => {
  let api: TestApi;
  let lead: Organisation;
  let guest: Organisation;
  let stranger: Organisation;
  let consortium: Consortium;
  let realNow: () => Date;

  beforeAll(async () => {
    api = await createTestApi({ modules: [IdentityModule, ConsortiaModule] });
    const names = ['Mühlstadt', 'Nachbarstadt', 'Fernstadt'];
    await loadRegion(
      api,
      names.map((name, index) => aTown(`9910100${index + 1}`, name)),
    );
    lead = await aTownHall(api, '99101001', 'Mühlstadt');
    guest = await aTownHall(api, '99101002', 'Nachbarstadt');
    stranger = await aTownHall(api, '99101003', 'Fernstadt');
    realNow = api.get(Clock).now.bind(api.get(Clock));
  });

  beforeEach(async () => {
    consortium = await api.get(ProposeConsortium).run(await somebodyOf(api, lead), {
      organisationId: lead.id,
      title: 'Wasser am Mühlbach',
      purpose: 'Pegel gemeinsam vorhersagen.',
      field: 'utilities',
    });
  });

  afterEach(() => {
    api.get(Clock).now = realNow;
  });

  afterAll(async () => {
    await api?.stop();
  });

  function inDays(days: number): void {
    api.get(Clock).now = () => new Date(realNow().getTime() + days * DAY);
  }

  async function tryToInvite(organisation: Organisation, role = 'partner', as?: Actor) {
    const input = { consortiumId: consortium.id, invitees: [{ organisationId: organisation.id, role }] };
    return api.query(INVITE, { input }, { as: as ?? (await somebodyOf(api, lead)) });
  }

  async function invite(organisation: Organisation): Promise<string> {
    const answer = await tryToInvite(organisation);
    return answer.data['invitePartners'].invitations[0].id;
  }

  async function eventsOf(type: string): Promise<number> {
    const rows = await api.database.query(
      'select 1 from platform.event where type = $1 and subject_id = $2',
      [type, consortium.id],
    );
    return rows.length;
  }

  it('lets exactly one of two acceptances at the same moment win', async () => {
    const id = await invite(guest);
    const as = await somebodyOf(api, guest);
    const answers = await Promise.all([
      api.query(ACCEPT, { id }, { as }),
      api.query(ACCEPT, { id }, { as }),
      api.query(ACCEPT, { id }, { as }),
    ]);
    const codes = answers.map(({ data }) => data['acceptInvitation'].problems[0]?.code ?? 'accepted');
    expect(codes.sort()).toEqual(['INVITATION_ALREADY_ANSWERED', 'INVITATION_ALREADY_ANSWERED', 'accepted']);
    const partners = await api.database.query(
      'select 1 from consortia.partner where consortium_id = $1 and organisation_id = $2',
      [consortium.id, guest.id],
    );
    expect(partners).toHaveLength(1);
    expect(await eventsOf('consortium.invitation_accepted')).toBe(1);
  });

  it('refuses an invitation whose time has run out, marked as expired or not', async () => {
    const id = await invite(guest);
    const as = await somebodyOf(api, guest);
    inDays(29);
    const late = await api.query(ACCEPT, { id }, { as });
    expect(late.data['acceptInvitation'].problems[0].code).toBe('INVITATION_EXPIRED');
    const shown = await api.query(SHOW, { id }, { as });
    expect(shown.data['invitation']).toEqual({
      status: 'expired',
      viewerCan: { answer: false, withdraw: false },
    });

    expect(await api.get(ExpireInvitations).run()).toBeGreaterThanOrEqual(1);
    expect(await api.get(ExpireInvitations).run()).toBe(0);
    expect(await eventsOf('consortium.invitation_expired')).toBe(1);
    const marked = await api.query(ACCEPT, { id }, { as });
    expect(marked.data['acceptInvitation'].problems[0].code).toBe('INVITATION_EXPIRED');
  });

  it('may be invited again after an invitation ran out that nobody has marked yet', async () => {
    await invite(guest);
    inDays(40);
    const again = await tryToInvite(guest);
    expect(again.data['invitePartners'].problems).toEqual([]);
    const accepted = await api.query(
      ACCEPT,
      { id: again.data['invitePartners'].invitations[0].id },
      { as: await somebodyOf(api, guest) },
    );
    expect(accepted.data['acceptInvitation'].invitation.status).toBe('accepted');
    expect(await eventsOf('consortium.invitation_expired')).toBe(1);
  });

  it('tells the invited organisation that its invitation was withdrawn', async () => {
    const id = await invite(guest);
    const withdrawn = await api.query(WITHDRAW, { id }, { as: await somebodyOf(api, lead) });
    expect(withdrawn.data['withdrawInvitation'].invitation.status).toBe('withdrawn');
    const answer = await api.query(ACCEPT, { id }, { as: await somebodyOf(api, guest) });
    expect(answer.data['acceptInvitation'].problems[0].code).toBe('INVITATION_WITHDRAWN');
    const again = await api.query(WITHDRAW, { id }, { as: await somebodyOf(api, lead) });
    expect(again.data['withdrawInvitation'].problems[0].code).toBe('INVITATION_WITHDRAWN');
  });

  it("shows nobody somebody else's invitation, and the lead cannot accept for the invited", async () => {
    const id = await invite(guest);
    const codeOf = async (document: string, organisation: Organisation) => {
      const answer = await api.query(
        document,
        { id, reason: 'Nein.' },
        { as: await somebodyOf(api, organisation) },
      );
      return answer.errors?.[0]?.extensions?.['code'];
    };
    for (const document of [ACCEPT, DECLINE, SHOW, WITHDRAW]) {
      expect(await codeOf(document, stranger)).toBe('NOT_FOUND');
    }
    expect(await codeOf(ACCEPT, lead)).toBe('NOT_FOUND');
    expect(await codeOf(WITHDRAW, guest)).toBe('NOT_FOUND');
    const made = await api.query(ACCEPT, { id: 'kein-schluessel' }, { as: await somebodyOf(api, guest) });
    expect(made.data['acceptInvitation'].problems[0].code).toBe('ID_UNREADABLE');
    const reader = await api.query(ACCEPT, { id }, { as: await somebodyOf(api, guest, 'reader') });
    expect(reader.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('is declined with a reason only, once, and the lead reads the reason', async () => {
    const id = await invite(guest);
    const as = await somebodyOf(api, guest);
    const empty = await api.query(DECLINE, { id, reason: '  ' }, { as });
    expect(empty.data['declineInvitation'].problems).toEqual([
      { code: 'DECLINE_REASON_MISSING', path: 'reason' },
    ]);
    const declined = await api.query(DECLINE, { id, reason: 'Kein Haushalt.' }, { as });
    expect(declined.data['declineInvitation'].invitation).toMatchObject({
      status: 'declined',
      declineReason: 'Kein Haushalt.',
    });
    const changedMind = await api.query(ACCEPT, { id }, { as });
    expect(changedMind.data['acceptInvitation'].problems[0].code).toBe('INVITATION_ALREADY_ANSWERED');
  });

  it('is sent once at a time, also when two colleagues send it at the same moment', async () => {
    const answers = await Promise.all([tryToInvite(guest), tryToInvite(guest)]);
    const problems = answers.flatMap(({ data }) => data['invitePartners'].problems);
    expect(problems).toEqual([{ code: 'ALREADY_INVITED', path: 'invitees.0.organisationId' }]);
  });

  it('never makes a second lead: not by invitation and not past the rules', async () => {
    const invited = await tryToInvite(guest, 'lead');
    expect(invited.data['invitePartners'].problems).toEqual([
      { code: 'SECOND_LEAD', path: 'invitees.0.role' },
    ]);
    const insert = api.database.query(
      `insert into consortia.partner (consortium_id, organisation_id, role, since) values ($1, $2, 'lead', now())`,
      [consortium.id, guest.id],
    );
    const error: unknown = await insert.then(
      () => null,
      (refused: unknown) => refused,
    );
    expect(problemOfConstraint(error)?.[0]?.code).toBe('SECOND_LEAD');
  });

  it('is sent by the lead alone', async () => {
    const id = await invite(guest);
    await api.query(ACCEPT, { id }, { as: await somebodyOf(api, guest) });
    const member = await tryToInvite(stranger, 'partner', await somebodyOf(api, guest));
    expect(member.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const outsider = await tryToInvite(guest, 'partner', await somebodyOf(api, stranger));
    expect(outsider.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });
});
