import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FoundOrganisation, IdentityModule } from '@allmende/identity-api';
import type { Organisation } from '@allmende/identity-core';
import { createTestApi, type GraphqlAnswer, type TestApi } from '@allmende/platform-testing';
import { SeedProjects } from '@allmende/projects-api';
import { ConsortiaModule } from '../index.js';
import { aTown, aTownHall, loadRegion, somebodyOf } from './a-region.js';

const PROPOSE = `mutation ($input: ProposeConsortiumInput!) {
  proposeConsortium(input: $input) {
    problems { code path }
    consortium {
      id key title status region { lands kreise } lead { name } project { title }
      partners { role organisation { name } municipality { population } }
      invitations { id status organisation { name } }
      viewerCan { invite edit changeRoles handOver leave dissolve apply }
    }
  }
}`;
const WORKSPACE = `query ($key: String!) {
  consortium(key: $key) { title purpose partners { role organisation { name } } invitations { id } viewerCan { invite leave } }
}`;
const ACCEPT = `mutation ($id: ID!) {
  acceptInvitation(input: { invitationId: $id }) {
    problems { code } invitation { status } consortium { key status partners { organisation { name } } }
  }
}`;

function codeOf({ errors }: GraphqlAnswer): unknown {
  return errors?.[0]?.extensions?.['code'];
}

describe('proposing a consortium', () => {
  let api: TestApi;
  let muehlstadt: Organisation;
  let nachbarstadt: Organisation;
  let fernstadt: Organisation;

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

  afterAll(async () => {
    await api?.stop();
  });

  function proposal(changes: Record<string, unknown> = {}) {
    return {
      organisationId: muehlstadt.id,
      title: 'Wasser am Mühlbach',
      purpose: 'Pegel gemeinsam vorhersagen.',
      field: 'utilities',
      ...changes,
    };
  }

  it('leads from the proposal over the invitation and the acceptance to a workspace that both see', async () => {
    const lead = await somebodyOf(api, muehlstadt);
    const invitees = [{ organisationId: nachbarstadt.id, role: 'partner' }];
    const proposed = await api.query(PROPOSE, { input: proposal({ invitees }) }, { as: lead });
    expect(proposed.errors).toBeUndefined();
    const { consortium, problems } = proposed.data['proposeConsortium'];
    expect(problems).toEqual([]);
    expect(consortium).toMatchObject({
      status: 'forming',
      region: { lands: ['99'], kreise: ['99101'] },
      lead: { name: 'Mühlstadt' },
      project: null,
      partners: [{ role: 'lead', organisation: { name: 'Mühlstadt' }, municipality: { population: 12_000 } }],
    });

    const guest = await somebodyOf(api, nachbarstadt);
    const received = await api.query(
      `{ myInvitations { nodes { id status viewerCan { answer withdraw }
           consortium { title purpose field region { kreise } lead { name } } } } }`,
      {},
      { as: guest },
    );
    const [invitation] = received.data['myInvitations'].nodes;
    expect(invitation).toMatchObject({
      status: 'pending',
      viewerCan: { answer: true, withdraw: false },
      consortium: { title: 'Wasser am Mühlbach', lead: { name: 'Mühlstadt' }, region: { kreise: ['99101'] } },
    });
    const tooEarly = await api.query(WORKSPACE, { key: consortium.key }, { as: guest });
    expect(codeOf(tooEarly)).toBe('NOT_FOUND');

    const accepted = await api.query(ACCEPT, { id: invitation.id }, { as: guest });
    expect(accepted.data['acceptInvitation']).toEqual({
      problems: [],
      invitation: { status: 'accepted' },
      consortium: {
        key: consortium.key,
        status: 'active',
        partners: [{ organisation: { name: 'Mühlstadt' } }, { organisation: { name: 'Nachbarstadt' } }],
      },
    });

    for (const member of [muehlstadt, nachbarstadt]) {
      const seen = await api.query(
        WORKSPACE,
        { key: consortium.key },
        { as: await somebodyOf(api, member, 'reader') },
      );
      expect(seen.data['consortium'].partners).toHaveLength(2);
      expect(seen.data['consortium'].viewerCan).toEqual({ invite: false, leave: false });
    }
    const stranger = await api.query(
      WORKSPACE,
      { key: consortium.key },
      { as: await somebodyOf(api, fernstadt) },
    );
    expect(codeOf(stranger)).toBe('NOT_FOUND');
    const visitor = await api.query(WORKSPACE, { key: consortium.key });
    expect(codeOf(visitor)).toBe('UNAUTHENTICATED');
  });

  it('grows from a published project', async () => {
    const key = 'pegel-vorhersagen';
    await api.get(SeedProjects).run([
      {
        key,
        organisationId: muehlstadt.id,
        ags: '99101001',
        publish: true,
        content: {
          title: 'Pegel vorhersagen',
          summary: 'Aus Regen wird eine Vorhersage.',
          primaryField: 'utilities',
          actionClusters: ['data'],
          solutionType: 'ml',
          state: 'pilot',
          municipalRole: 'user',
          valuePromise: {
            beneficiary: 'citizens',
            indicator: 'Vorwarnzeit',
            baseline: '1 Stunde',
            target: '6 Stunden',
          },
          problem: 'Der Bach steigt schnell.',
          approach: 'Modell aus Messwerten.',
          contactMailbox: 'digital@muehlstadt.example',
          links: [],
          licence: 'EUPL-1.2',
        },
      },
    ]);
    const as = await somebodyOf(api, muehlstadt);
    const answer = await api.query(PROPOSE, { input: proposal({ projectKey: key }) }, { as });
    expect(answer.data['proposeConsortium'].consortium.project).toEqual({ title: 'Pegel vorhersagen' });
  });

  it('names an unknown project, an unknown organisation and what is missing, and keeps nothing', async () => {
    const as = await somebodyOf(api, muehlstadt);
    const before = await countConsortia();
    const codes = async (changes: Record<string, unknown>) => {
      const answer = await api.query(PROPOSE, { input: proposal(changes) }, { as });
      return answer.data['proposeConsortium'].problems;
    };
    expect(await codes({ projectKey: 'gibt-es-nicht' })).toEqual([
      { code: 'PROJECT_UNKNOWN', path: 'projectKey' },
    ]);
    expect(await codes({ title: '   ' })).toEqual([{ code: 'REQUIRED', path: 'title' }]);
    const nobody = '019a4000-0000-7000-8000-0000000000ff';
    const invitees = [
      { organisationId: nachbarstadt.id, role: 'partner' },
      { organisationId: nobody, role: 'partner' },
      { organisationId: muehlstadt.id, role: 'associated' },
      { organisationId: nachbarstadt.id, role: 'observer' },
    ];
    expect(await codes({ invitees })).toEqual([
      { code: 'ORGANISATION_UNKNOWN', path: 'invitees.1.organisationId' },
      { code: 'CANNOT_INVITE_ITSELF', path: 'invitees.2.organisationId' },
      { code: 'ALREADY_INVITED', path: 'invitees.3.organisationId' },
    ]);
    expect(await countConsortia()).toBe(before);
  });

  it('keeps invented organisations apart from real ones, in the proposal and in every later invitation', async () => {
    const real = await api.get(FoundOrganisation).run({
      kind: 'association',
      name: 'Zweckverband Wirklichkeit',
      ags: null,
      verified: true,
      demo: false,
      mailbox: null,
    });
    const across = [
      { organisationId: nachbarstadt.id, role: 'partner' },
      { organisationId: real.id, role: 'partner' },
    ];
    const refusal = { code: 'DEMO_AND_REAL_MIXED', path: 'invitees.1.organisationId' };
    const before = await countConsortia();
    const lead = await somebodyOf(api, muehlstadt);
    const mixed = await api.query(PROPOSE, { input: proposal({ invitees: across }) }, { as: lead });
    expect(mixed.data['proposeConsortium']).toEqual({ problems: [refusal], consortium: null });
    expect(await countConsortia()).toBe(before);

    const as = await somebodyOf(api, real);
    const own = await api.query(PROPOSE, { input: proposal({ organisationId: real.id }) }, { as });
    const input = {
      consortiumId: own.data['proposeConsortium'].consortium.id,
      invitees: [{ organisationId: muehlstadt.id, role: 'partner' }],
    };
    const invited = await api.query(
      'mutation ($input: InvitePartnersInput!) { invitePartners(input: $input) { problems { code path } invitations { id } } }',
      { input },
      { as: await somebodyOf(api, real) },
    );
    expect(invited.data['invitePartners']).toEqual({
      problems: [{ ...refusal, path: 'invitees.0.organisationId' }],
      invitations: null,
    });
  });

  it('is refused in the name of somebody else, and to those who may only write', async () => {
    for (const as of [await somebodyOf(api, fernstadt), await somebodyOf(api, muehlstadt, 'author')]) {
      const answer = await api.query(PROPOSE, { input: proposal() }, { as });
      expect(codeOf(answer)).toBe('FORBIDDEN');
    }
  });

  async function countConsortia(): Promise<number> {
    const [row] = await api.database.query<{ count: string }>('select count(*) from consortia.consortium');
    return Number(row?.count);
  }
});
