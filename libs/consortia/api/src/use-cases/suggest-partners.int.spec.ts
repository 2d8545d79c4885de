import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityModule } from '@allmende/identity-api';
import type { Organisation } from '@allmende/identity-core';
import { LoadRegisterSnapshot } from '@allmende/municipalities-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { type SeedProject, SeedProjects } from '@allmende/projects-api';
import type { DesignFieldKey } from '@allmende/projects-core';
import { ConsortiaModule, SeedConsortia } from '../index.js';
import { aTown, aTownHall, loadRegion, somebodyOf } from './a-region.js';

const SUGGEST = `query ($consortiumId: ID, $ags: String, $field: DesignField, $first: Int) {
  partnerSuggestions(consortiumId: $consortiumId, ags: $ags, field: $field, first: $first) {
    municipality { name ags demo } registered organisation { id name } kilometres
    reasons { code kilometres count sizeClass }
  }
}`;
interface Suggestion {
  municipality: { name: string; ags: string; demo: boolean };
  registered: boolean;
  organisation: { id: string } | null;
  reasons: { code: string; count: number | null; kilometres: number | null; sizeClass: string | null }[];
}

describe('suggesting partners', () => {
  let api: TestApi;
  let home: Organisation;
  let member: Organisation;
  let experienced: Organisation;
  let consortiumId: string;

  beforeAll(async () => {
    api = await createTestApi({ modules: [IdentityModule, ConsortiaModule] });
    await api.get(LoadRegisterSnapshot).run();
    await loadRegion(api, [
      aTown('99101001', 'Heimstadt'),
      aTown('99101002', 'Mitglied', { lon: 9.05 }),
      aTown('99101003', 'Nachbar', { lon: 9.1, population: 900 }),
      aTown('99102001', 'Erfahren', { lat: 50, population: 250_000 }),
      aTown('99102002', 'Nichts gemeinsam', { lat: 50, population: 250_000 }),
    ]);
    home = await aTownHall(api, '99101001', 'Heimstadt');
    member = await aTownHall(api, '99101002', 'Mitglied');
    experienced = await aTownHall(api, '99102001', 'Erfahren');
    await seedProjects();
    const [consortium] = await api.get(SeedConsortia).run([
      {
        key: 'busse',
        organisationId: home.id,
        title: 'Busse',
        purpose: 'Fahren',
        field: 'mobility',
        members: [{ organisationId: member.id, role: 'partner' }],
        invited: [],
      },
    ]);
    consortiumId = consortium!.id;
  });

  afterAll(async () => {
    await api?.stop();
  });

  async function seedProjects(): Promise<void> {
    const added = await api
      .get(SeedProjects)
      .run([
        aBusProject('busse-vorhersagen', ['mobility']),
        aBusProject('noch-ein-entwurf', ['mobility'], false),
        aBusProject('anderes-feld', []),
      ]);
    expect(added).toHaveLength(3);
  }

  function aBusProject(key: string, secondaryFields: DesignFieldKey[], publish = true): SeedProject {
    return {
      key,
      organisationId: experienced.id,
      ags: '99102001',
      publish,
      content: {
        title: 'Busse vorhersagen',
        summary: 'Wann der Bus wirklich kommt.',
        primaryField: 'planning',
        secondaryFields,
        actionClusters: ['data'],
        solutionType: 'ml',
        state: 'operation',
        municipalRole: 'user',
        valuePromise: { beneficiary: 'citizens', indicator: 'Minuten', baseline: '9', target: '2' },
        problem: 'Der Fahrplan stimmt nicht.',
        approach: 'Modell aus Fahrten.',
        contactMailbox: 'digital@erfahren.example',
        links: [],
        licence: 'EUPL-1.2',
      },
    };
  }

  async function suggest(variables: Record<string, unknown>, by = home) {
    const answer = await api.query(SUGGEST, variables, { as: await somebodyOf(api, by) });
    return { answer, list: (answer.data?.['partnerSuggestions'] ?? []) as Suggestion[] };
  }

  it('names invented municipalities to an invented one, each with its reasons, counting only what is published in the field', async () => {
    const { list } = await suggest({ consortiumId });
    expect(list.map(({ municipality }) => municipality.name)).toEqual(['Nachbar', 'Erfahren']);
    const [neighbour, expert] = list;
    expect(neighbour).toMatchObject({ registered: false, organisation: null });
    expect(neighbour?.reasons.map(({ code }) => code)).toEqual(['SAME_KREIS', 'NEARBY']);
    expect(neighbour?.reasons[1]?.kilometres).toBe(7);
    expect(expert).toMatchObject({ registered: true, organisation: { id: experienced.id } });
    expect(expert?.reasons).toEqual([
      { code: 'PROJECTS_IN_FIELD', count: 1, kilometres: null, sizeClass: null },
    ]);
  });

  it('leaves out whom the consortium has already asked', async () => {
    const as = await somebodyOf(api, home);
    const input = { consortiumId, invitees: [{ organisationId: experienced.id, role: 'partner' }] };
    const invited = await api.query(
      'mutation ($input: InvitePartnersInput!) { invitePartners(input: $input) { problems { code } } }',
      { input },
      { as },
    );
    expect(invited.data['invitePartners'].problems).toEqual([]);
    const { list } = await suggest({ consortiumId });
    expect(list.map(({ municipality }) => municipality.name)).toEqual(['Nachbar']);
  });

  it('names real neighbours to a real municipality from the register in memory', async () => {
    const { list } = await suggest({ ags: '05566012', field: 'mobility', first: 10 });
    expect(list).toHaveLength(10);
    expect(list.every(({ municipality, registered }) => !municipality.demo && !registered)).toBe(true);
    expect(list[0]?.municipality.ags.slice(0, 5)).toBe('05566');
    expect(list[0]?.reasons.length).toBeGreaterThanOrEqual(2);
    const as = await somebodyOf(api, home);
    const statements = await api.countQueries(() =>
      api.query(SUGGEST, { ags: '05566012', field: 'mobility', first: 50 }, { as }),
    );
    expect(statements).toBeLessThanOrEqual(3);
  });

  it('refuses an unknown key, a question without a subject and a list without end', async () => {
    const problemsOf = async (variables: Record<string, unknown>) => {
      const { answer } = await suggest(variables);
      return answer.errors?.[0]?.extensions?.['problems'];
    };
    expect(await problemsOf({ ags: '05999999', field: 'mobility' })).toMatchObject([{ code: 'AGS_UNKNOWN' }]);
    expect(await problemsOf({ ags: '0556', field: 'mobility' })).toMatchObject([{ code: 'AGS_INVALID' }]);
    expect(await problemsOf({})).not.toHaveLength(0);
    expect(await problemsOf({ consortiumId, first: 51 })).toMatchObject([{ code: 'PAGE_SIZE_OUT_OF_RANGE' }]);
    const { answer } = await suggest({ consortiumId }, experienced);
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });
});
