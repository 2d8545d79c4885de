import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@allmende/platform-core';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import type { Project } from '@allmende/projects-core';
import {
  aConcept,
  comeTo,
  MODULES,
  OTHER_TOWN,
  publish,
  TOWN,
  twoTownHalls,
} from '../../test/answers-bed.js';

const USE = `version savedAt organisation { id } viewerCan { edit }
  finding { riskClass rule open namesProhibited sovereign strict automationObstacles } answers { question values }`;
const SAVE = `mutation($input: SaveRiskInputsInput!) { saveRiskInputs(input: $input) {
  use { ${USE} } problems { code path } } }`;
const READ = `query($id: ID!, $organisationId: ID) { projectById(id: $id) {
  gatedUse(organisationId: $organisationId) { ${USE} } gatedUses { organisation { id } finding { riskClass } } } }`;

const HARMLESS = {
  isAiSystem: 'yes',
  aiActRole: 'deployer',
  hasUserInterface: 'yes',
  prohibitedPractices: 'none',
  annexIProduct: 'no',
  annexIiiPoint: 'none',
  personalData: 'no',
  interactsWithPersons: 'no',
  publishesGeneratedContent: 'no',
  emotionOrBiometrics: 'no',
  sovereignUse: 'none',
};
const answers = (changes: Record<string, string> = {}) =>
  Object.entries({ ...HARMLESS, ...changes }).map(([question, value]) => ({ question, values: [value] }));

let api: TestApi;
let own: string;
let other: string;
let author: Actor;
let adopter: Actor;
let concept: Project;

beforeAll(async () => {
  api = await createTestApi({ modules: MODULES });
  [own, other] = await twoTownHalls(api);
  author = anActor({ organisationId: own, ags: TOWN });
  adopter = anActor({
    ...{ organisationId: other, ags: OTHER_TOWN, accountId: '01900000-0000-7000-8000-000000000002' },
  });
  concept = await aConcept(api, author, own);
});
afterAll(() => api.stop());

const ask = (as: Actor | undefined, organisationId: string | null = null) =>
  api.query(READ, { id: concept.id, organisationId }, as === undefined ? {} : { as });
const save = (as: Actor, organisationId: string, expectedVersion: number, given = answers()) =>
  api.query(
    SAVE,
    { input: { projectId: concept.id, organisationId, expectedVersion, answers: given } },
    { as },
  );

describe('Answers about a use', () => {
  it('are all open before anybody gave one, for whoever may give them', async () => {
    const { gatedUse, gatedUses } = (await ask(author)).data['projectById'];
    expect(gatedUse).toMatchObject({
      ...{ version: 0, savedAt: null, organisation: { id: own }, viewerCan: { edit: true } },
      finding: { riskClass: 'unclassified', rule: 'R0', sovereign: true, strict: true },
    });
    expect(gatedUse.finding.open).toHaveLength(19);
    expect(gatedUses).toEqual([]);
  });

  it('are kept with what follows from them, and every save stays in the trail', async () => {
    const first = (await save(author, own, 0)).data['saveRiskInputs'];
    expect(first).toMatchObject({
      problems: [],
      use: { version: 1, finding: { riskClass: 'minimal', rule: 'R8', open: [], strict: false } },
    });
    const second = (await save(author, own, 1, answers({ sovereignUse: 'full_automation' }))).data;
    expect(second['saveRiskInputs'].use.finding).toMatchObject({
      ...{ riskClass: 'unclassified', sovereign: true, automationObstacles: ['track_unknown'] },
    });
    const trail = await api.database.query<{ payload: { answers: string; rule: string } }>(
      `select payload from platform.event where type = 'gate.inputs_saved' order by occurred_at, id`,
    );
    expect(trail.map(({ payload }) => payload.rule)).toEqual(['R8', 'R0']);
    expect(trail[1]?.payload.answers).toBe('sovereignUse=full_automation');
  });

  it('are not overwritten by who read an older version', async () => {
    const late = (await save(author, own, 1)).data['saveRiskInputs'];
    expect(late.problems).toEqual([{ code: 'STALE_VERSION', path: '' }]);
    expect(late.use.version).toBe(2);
  });

  it('must be among those the questionnaire offers', async () => {
    const wrong = (await save(author, own, 2, answers({ isAiSystem: 'perhaps' }))).data['saveRiskInputs'];
    expect(wrong).toEqual({ use: null, problems: [{ code: 'NOT_AN_ANSWER', path: 'isAiSystem' }] });
  });

  it('are given by those who write for the organisation, and of a draft nobody else learns anything', async () => {
    const reader = anActor({ organisationId: own, ags: TOWN, role: 'reader' });
    expect((await save(reader, own, 2)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect((await save(adopter, other, 0)).errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    expect((await ask(adopter)).data?.['projectById'] ?? null).toBeNull();
  });
});

describe('Who sees a use', () => {
  it('is everybody once the entry is published, without the single answers', async () => {
    await publish(api, author, concept);
    await api.runJobs();
    const seen = (await ask(undefined, own)).data['projectById'];
    expect(seen.gatedUse).toMatchObject({ answers: null, viewerCan: { edit: false } });
    expect(seen.gatedUses).toEqual([{ organisation: { id: own }, finding: { riskClass: 'unclassified' } }]);
    expect((await ask(author)).data['projectById'].gatedUse.answers).toHaveLength(19);
  });

  it('is the office alone while it only prepares or looks, and everybody when it has decided', async () => {
    expect((await save(adopter, own, 2)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const prepared = (await save(adopter, other, 0)).data['saveRiskInputs'];
    expect(prepared.use).toMatchObject({ version: 1, organisation: { id: other } });
    expect((await ask(author, other)).data['projectById'].gatedUse).toBeNull();
    expect((await ask(adopter)).data['projectById'].gatedUse.organisation.id).toBe(other);
    await comeTo(api, adopter, { projectId: concept.id, organisationId: other }, 'decided');
    await api.runJobs();
    expect((await ask(undefined)).data['projectById'].gatedUses).toHaveLength(2);
    expect((await ask(author, other)).data['projectById'].gatedUse).toMatchObject({ answers: null });
  });

  it('is read in one statement for many solutions', async () => {
    const one = await api.countQueries(() => ask(author));
    expect(one).toBeLessThan(12);
  });
});
