import { FoundOrganisation, IdentityModule } from '@allmende/identity-api';
import { LoadDemoRegion, MunicipalitiesModule } from '@allmende/municipalities-api';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { CreateProject, ProjectsModule, PublishProject, SetReuseStage } from '@allmende/projects-api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InsightModule } from '../insight.module.js';
import { ReadWhiteSpots } from './read-white-spots.js';

const PROVIDER = '99001001';
const ADOPTER = '99001002';

function unit(ags: string, name: string) {
  return {
    ...{ ags, name, associationDigits: '0000', nameSuffix: null, kind: 'town' as const, population: 12_000 },
    ...{ areaHectares: 900, postcode: '99001', lat: 51, lon: 10, pointEstimated: false },
    urbanisation: 2 as const,
  };
}

let api: TestApi;
let projectId: string;
let adopter: ReturnType<typeof anActor>;
let adopterId: string;
beforeAll(async () => {
  api = await createTestApi({
    modules: [IdentityModule, MunicipalitiesModule, ProjectsModule, InsightModule],
  });
  await api.get(LoadDemoRegion).run({
    land: { key: '99', name: 'Musterland' },
    districts: [{ key: '99001', name: 'Musterkreis', kind: 'rural_district' }],
    associations: [],
    units: [unit(PROVIDER, 'Grünstadt'), unit(ADOPTER, 'Neudorf')],
  });
  const found = api.get(FoundOrganisation);
  const town = await found.run({ kind: 'municipality', name: 'Grünstadt', ags: PROVIDER, verified: true });
  const office = await found.run({ kind: 'municipality', name: 'Neudorf', ags: ADOPTER, verified: true });
  adopterId = office.id;
  adopter = anActor({
    ...{ organisationId: adopterId, ags: ADOPTER },
    accountId: '01900000-0000-7000-8000-000000000003',
  });
  const author = anActor({ organisationId: town.id, ags: PROVIDER });
  const project = await api.get(CreateProject).run(author, {
    organisationId: town.id,
    ags: null,
    draft: {
      ...{ title: 'Straßenschäden erkennen', summary: 'Die Kamera sieht.', primaryField: 'mobility' },
      ...{ solutionType: 'perception', state: 'concept', municipalRole: 'user', problem: 'Löcher.' },
      valuePromise: { beneficiary: 'citizens', indicator: 'Tage', baseline: '30', target: '5' },
      ...{ approach: 'Bilder.', contactMailbox: 'bauhof@gruenstadt.example' },
    },
  });
  projectId = project.id;
  await api.get(PublishProject).run(author, { id: projectId });
});
afterAll(() => api?.stop());

async function adopters(): Promise<number | undefined> {
  const { rows } = await api.get(ReadWhiteSpots).run(true);
  const cells = rows.find(({ field }) => field === 'mobility')?.cells;
  return cells?.find(({ land }) => land === '99')?.counts.adopters;
}
describe('The white spots', () => {
  it('count who confirmed a reuse in pilot or operation, as long as the confirmation holds', async () => {
    expect(await adopters()).toBe(0);
    await api
      .get(SetReuseStage)
      .run(adopter, { projectId, organisationId: adopterId, stage: 'watching', expectedVersion: null });
    expect(await adopters()).toBe(0);
    // How a stage is reached, through the release gate among it, is told elsewhere.
    await api.database.execute(`update projects.deployment set stage = 'pilot'`);
    expect(await adopters()).toBe(1);
    await api.database.execute(`update projects.deployment set confirmed_at = now() - interval '13 months'`);
    expect(await adopters()).toBe(0);
  });
});
