import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Consortium } from '@allmende/consortia-core';
import { IdentityModule } from '@allmende/identity-api';
import type { Organisation } from '@allmende/identity-core';
import { confirmedLongAgo, createTestApi, type TestApi } from '@allmende/platform-testing';
import { ConsortiaModule, ConsortiumDirectory, RemoveConsortia, SeedConsortia } from '../index.js';
import { aTown, aTownHall, loadRegion, somebodyOf } from './a-region.js';

const PARTNERS = `problems { code path } consortium { status lead { name } partners { role organisation { name } } }`;
const ROLE = `mutation ($input: ChangePartnerRoleInput!) { changePartnerRole(input: $input) { ${PARTNERS} } }`;
const HAND_OVER = `mutation ($input: HandOverLeadInput!) { handOverLead(input: $input) { ${PARTNERS} } }`;
const DISSOLVE = `mutation ($input: DissolveConsortiumInput!) { dissolveConsortium(input: $input) { ${PARTNERS} } }`;
const LEAVE = `mutation ($input: LeaveConsortiumInput!) {
  leaveConsortium(input: $input) { problems { code } leftConsortiumId }
}`;
const SAVE = `mutation ($input: SaveConsortiumProfileInput!) {
  saveConsortiumProfile(input: $input) {
    problems { code params { name value } }
    consortium { title purpose version region { kreise } }
    current { title purpose version }
  }
}`;
const ABILITIES = `query ($key: String!) {
  consortium(key: $key) { version viewerCan { invite edit changeRoles handOver leave dissolve apply } }
}`;

describe('a consortium and its members', () => {
  let api: TestApi;
  let muehlstadt: Organisation;
  let nachbarstadt: Organisation;
  let fernstadt: Organisation;
  let consortium: Consortium;
  let count = 0;

  beforeAll(async () => {
    api = await createTestApi({ modules: [IdentityModule, ConsortiaModule] });
    const names = ['Mühlstadt', 'Nachbarstadt', 'Fernstadt'];
    await loadRegion(
      api,
      names.map((name, index) => aTown(`9910100${index + 1}`, name)),
    );
    muehlstadt = await aTownHall(api, '99101001', 'Mühlstadt');
    nachbarstadt = await aTownHall(api, '99101002', 'Nachbarstadt');
    fernstadt = await aTownHall(api, '99101003', 'Fernstadt');
  });

  beforeEach(async () => {
    count += 1;
    const [seeded] = await api.get(SeedConsortia).run([
      {
        key: `wasser-${count}`,
        organisationId: muehlstadt.id,
        title: 'Wasser am Mühlbach',
        purpose: 'Pegel gemeinsam vorhersagen.',
        field: 'utilities',
        members: [{ organisationId: nachbarstadt.id, role: 'partner' }],
        invited: [{ organisationId: fernstadt.id, role: 'associated' }],
      },
    ]);
    consortium = seeded!;
  });

  afterAll(async () => {
    await api?.stop();
  });

  async function change(document: string, by: Organisation, input: Record<string, unknown> = {}) {
    const as = await somebodyOf(api, by);
    const answer = await api.query(document, { input: { consortiumId: consortium.id, ...input } }, { as });
    return { payload: Object.values(answer.data ?? {})[0], code: answer.errors?.[0]?.extensions?.['code'] };
  }

  it('refuses a second lead and keeps the first', async () => {
    const { payload } = await change(ROLE, muehlstadt, { organisationId: nachbarstadt.id, role: 'lead' });
    expect(payload.problems).toEqual([{ code: 'SECOND_LEAD', path: 'role' }]);
    const members = await api.get(ConsortiumDirectory).membersOf(consortium.id);
    expect(members.map(({ role, name, population }) => [role, name, population])).toEqual([
      ['lead', 'Mühlstadt', 12_000],
      ['partner', 'Nachbarstadt', 12_000],
    ]);
  });

  it('hands the lead over, once, and with it what only the lead may do', async () => {
    const input = { organisationId: nachbarstadt.id };
    const [one, other] = await Promise.all([
      change(HAND_OVER, muehlstadt, input),
      change(HAND_OVER, muehlstadt, input),
    ]);
    const refused = [one, other].find(({ code }) => code !== undefined);
    expect(refused?.code).toBe('FORBIDDEN');
    const done = [one, other].find(({ code }) => code === undefined);
    expect(done?.payload.consortium).toMatchObject({
      lead: { name: 'Nachbarstadt' },
      partners: [
        { role: 'lead', organisation: { name: 'Nachbarstadt' } },
        { role: 'partner', organisation: { name: 'Mühlstadt' } },
      ],
    });
    const abilities = async (of: Organisation) => {
      const answer = await api.query(ABILITIES, { key: consortium.key }, { as: await somebodyOf(api, of) });
      return answer.data['consortium'].viewerCan;
    };
    expect(await abilities(nachbarstadt)).toEqual({
      invite: true,
      edit: true,
      changeRoles: true,
      handOver: true,
      leave: false,
      dissolve: true,
      apply: true,
    });
    expect(await abilities(muehlstadt)).toEqual({
      invite: false,
      edit: true,
      changeRoles: false,
      handOver: false,
      leave: true,
      dissolve: false,
      apply: false,
    });
  });

  it('lets a partner leave and takes its view away, but not the lead', async () => {
    const lead = await change(LEAVE, muehlstadt, { organisationId: muehlstadt.id });
    expect(lead.payload.problems[0].code).toBe('LEAD_MUST_BE_HANDED_OVER');
    const pushed = await change(LEAVE, muehlstadt, { organisationId: nachbarstadt.id });
    expect(pushed.code).toBe('FORBIDDEN');
    const left = await change(LEAVE, nachbarstadt, { organisationId: nachbarstadt.id });
    expect(left.payload).toEqual({ problems: [], leftConsortiumId: consortium.id });
    const seen = await api.query(
      ABILITIES,
      { key: consortium.key },
      { as: await somebodyOf(api, nachbarstadt) },
    );
    expect(seen.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });

  it('keeps both texts when two people save at the same time', async () => {
    const profile = { field: 'environment', region: { lands: [], kreise: ['99101'] } };
    const { version } = consortium;
    const mine = { ...profile, title: 'Mein Titel', purpose: 'Meins.', expectedVersion: version };
    const theirs = { ...profile, title: 'Ihr Titel', purpose: 'Ihres.', expectedVersion: version };
    const answers = await Promise.all([change(SAVE, muehlstadt, mine), change(SAVE, nachbarstadt, theirs)]);
    const saved = answers.find(({ payload }) => payload.problems.length === 0)?.payload;
    const stale = answers.find(({ payload }) => payload.problems.length > 0)?.payload;
    expect(saved.consortium.version).toBe(version + 1);
    expect(stale.problems[0].code).toBe('STALE_VERSION');
    expect(stale.consortium).toBeNull();
    expect(stale.current).toEqual({
      title: saved.consortium.title,
      purpose: saved.consortium.purpose,
      version: version + 1,
    });
    const again = await change(SAVE, muehlstadt, { ...mine, expectedVersion: stale.current.version });
    expect(again.payload.consortium.title).toBe('Mein Titel');
  });

  it('refuses a profile without a title or with a region that is none, and writing by strangers', async () => {
    const profile = { field: 'environment', purpose: 'Zweck', expectedVersion: consortium.version };
    const broken = { ...profile, title: '', region: { lands: ['9'], kreise: [] } };
    const { payload } = await change(SAVE, muehlstadt, broken);
    expect(payload.problems.map(({ code }: { code: string }) => code).sort()).toEqual([
      'LAND_KEY_UNREADABLE',
      'REQUIRED',
    ]);
    const input = { ...profile, title: 'Titel', region: { lands: [], kreise: [] } };
    expect((await change(SAVE, fernstadt, input)).code).toBe('NOT_FOUND');
  });

  it('is dissolved by its lead; open invitations fall with it and nothing changes any more', async () => {
    expect((await change(DISSOLVE, nachbarstadt)).code).toBe('FORBIDDEN');
    const { payload } = await change(DISSOLVE, muehlstadt);
    expect(payload.consortium.status).toBe('dissolved');
    const asked = await api.database.query<{ status: string }>(
      'select status from consortia.invitation where consortium_id = $1 order by status',
      [consortium.id],
    );
    expect(asked.map(({ status }) => status)).toEqual(['accepted', 'withdrawn']);
    const role = await change(ROLE, muehlstadt, { organisationId: nachbarstadt.id, role: 'observer' });
    expect(role.payload.problems[0].code).toBe('CONSORTIUM_DISSOLVED');
  });

  it('is left and dissolved only by somebody who confirmed a moment ago who they are', async () => {
    const input = { consortiumId: consortium.id };
    const lead = confirmedLongAgo(await somebodyOf(api, muehlstadt));
    const dissolved = await api.query(DISSOLVE, { input }, { as: lead });
    const member = { ...input, organisationId: nachbarstadt.id };
    const partner = confirmedLongAgo(await somebodyOf(api, nachbarstadt));
    const left = await api.query(LEAVE, { input: member }, { as: partner });
    const codes = [dissolved, left].map(({ errors }) => errors?.[0]?.extensions?.['code']);
    expect(codes).toEqual(['CONFIRMATION_NEEDED', 'CONFIRMATION_NEEDED']);
    expect(await api.get(ConsortiumDirectory).membersOf(consortium.id)).toHaveLength(2);
  });

  it('is seeded once and removed without a trace', async () => {
    const again = await api.get(SeedConsortia).run([
      {
        key: consortium.key,
        organisationId: muehlstadt.id,
        title: 'Noch einmal',
        purpose: 'Zweck',
        field: 'utilities',
        members: [],
        invited: [],
      },
    ]);
    expect(again).toEqual([]);
    expect(await api.get(RemoveConsortia).run([muehlstadt.id, nachbarstadt.id])).toBeGreaterThan(0);
    const left = await api.database.query(
      'select 1 from consortia.partner where organisation_id = any($1::uuid[])',
      [[muehlstadt.id, nachbarstadt.id]],
    );
    expect(left).toEqual([]);
  });
});
