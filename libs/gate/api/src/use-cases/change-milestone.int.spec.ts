import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RiskInputs, UNANSWERED } from '@allmende/gate-core';
import type { Actor } from '@allmende/platform-core';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { aConcept, MODULES, publish, TOWN, twoTownHalls } from '../../test/answers-bed.js';
import { SaveRiskInputs } from './save-risk-inputs.js';

const ALL = `{ legalMilestones { key validFrom status sourceUrl version } }`;
const PREVIEW = `query($input: LegalMilestoneInput!) { legalMilestonePreview(input: $input) {
  total changes { from to use { organisation { name } project { key } } } } }`;
const CHANGE = `mutation($input: ChangeLegalMilestoneInput!) { changeLegalMilestone(input: $input) {
  milestone { status validFrom version } problems { code path } } }`;
const IN_FORCE = {
  ...{
    key: 'annex_iii_duties',
    validFrom: '2026-01-01',
    status: 'in_force',
    sourceUrl: 'https://example.org/',
  },
};
const SCHOOL: RiskInputs = {
  ...UNANSWERED,
  ...{ isAiSystem: 'yes', aiActRole: 'deployer', hasUserInterface: 'yes', prohibitedPractices: [] },
  ...{ annexIProduct: 'no', annexIiiPoint: 'education', personalData: 'no', exemptionGround: 'none' },
  ...{ interactsWithPersons: 'no', publishesGeneratedContent: 'no', emotionOrBiometrics: 'no' },
  sovereignUse: 'none',
};

let api: TestApi;
let author: Actor;
const editor = anActor({ networkRoles: ['editor'] });

beforeAll(async () => {
  api = await createTestApi({ modules: MODULES });
  const [own] = await twoTownHalls(api);
  author = anActor({ organisationId: own, ags: TOWN, accountId: '01900000-0000-7000-8000-000000000002' });
  for (const isPublished of [true, false]) {
    const { id } = await aConcept(api, author, own);
    const answer = { projectId: id, organisationId: own, expectedVersion: 0, inputs: SCHOOL };
    await api.get(SaveRiskInputs).run(author, answer);
    if (isPublished) await publish(api, author, { id });
  }
  await api.runJobs();
});
afterAll(() => api.stop());

describe('Dates of the law', () => {
  it('are public, each with its source', async () => {
    const { legalMilestones } = (await api.query(ALL)).data;
    expect(legalMilestones).toHaveLength(10);
    expect(legalMilestones.find(({ key }: { key: string }) => key === 'annex_iii_duties')).toMatchObject({
      ...{ validFrom: '2027-12-02', status: 'adopted', version: 1 },
    });
  });

  it('show editors before a change which uses would stand on something else, hidden ones as a number', async () => {
    const { legalMilestonePreview } = (await api.query(PREVIEW, { input: IN_FORCE }, { as: editor })).data;
    expect(legalMilestonePreview).toMatchObject({
      total: 2,
      changes: [
        { from: 'law_future', to: 'law_in_force', use: { organisation: { name: 'Stadt Grünstadt' } } },
      ],
    });
    const nothing = { ...IN_FORCE, key: 'annex_i_duties' };
    expect(
      (await api.query(PREVIEW, { input: nothing }, { as: editor })).data['legalMilestonePreview'],
    ).toEqual({
      ...{ total: 0, changes: [] },
    });
  });

  it('are changed by editors alone, on the version they read, and with a day that is one', async () => {
    const change = (more: object, as: Actor = editor) =>
      api.query(CHANGE, { input: { ...IN_FORCE, expectedVersion: 1, ...more } }, { as });
    expect((await change({}, author)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const codes = async (more: object) =>
      (await change(more)).data['changeLegalMilestone'].problems.map(
        ({ code, path }: { code: string; path: string }) => `${code} ${path}`,
      );
    expect(await codes({ validFrom: '2027-02-30' })).toEqual(['NOT_A_DAY validFrom']);
    expect(await codes({ validFrom: null })).toEqual(['DAY_MISSING validFrom']);
    expect(await codes({ sourceUrl: 'ftp://example.org' })).toEqual(['NOT_A_WEB_ADDRESS sourceUrl']);
    expect(await codes({})).toEqual([]);
    expect(await codes({})).toEqual(['STALE_VERSION ']);
    const [event] = await api.database.query<{ payload: object }>(
      `select payload from platform.event where type = 'gate.milestone_changed'`,
    );
    expect(event?.payload).toMatchObject({
      from: 'adopted 2027-12-02',
      to: 'in_force 2026-01-01',
      version: 2,
    });
  });
});
