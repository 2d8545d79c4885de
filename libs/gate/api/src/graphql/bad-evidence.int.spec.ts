import { completeContent } from '@allmende/gate-core/samples';
import type { EvidenceType } from '@allmende/gate-core';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aConcept, MODULES, publish, TOWN, twoTownHalls } from '../../test/answers-bed.js';
import { answer } from '../../test/records-bed.js';

const SAVE = `mutation($input: SaveEvidenceRecordInput!) { saveEvidenceRecord(input: $input) {
  record { id } problems { code path } } }`;
const accountId = '01900000-0000-7000-8000-000000000001';

let api: TestApi;
let use: { readonly projectId: string; readonly organisationId: string };
let author: ReturnType<typeof anActor>;

beforeAll(async () => {
  api = await createTestApi({ modules: MODULES, work: false });
  const [organisationId] = await twoTownHalls(api);
  author = anActor({ organisationId, ags: TOWN, accountId, role: 'author' });
  const project = await aConcept(api, author, organisationId);
  await publish(api, author, project);
  use = { projectId: project.id, organisationId };
  await answer(api, author, use);
});
afterAll(() => api?.stop());

async function saved(type: EvidenceType, changes: object) {
  const content = { ...completeContent(type), ...changes };
  const input = { ...use, type, content, expectedVersion: 0 };
  const { data, errors } = await api.query(SAVE, { input }, { as: author });
  const { record, problems } = data?.['saveEvidenceRecord'] ?? { record: null, problems: [] };
  return { record, codes: problems.map(({ code }: { code: string }) => code), errors: errors ?? [] };
}
const counts = (more: object) => ({
  groups: [
    {
      ...{ group: 'A', cases: 10, tp: 4, fp: 1, fn: 2, tn: 3 },
      ...{ aiWrongOnly: null, humanWrongOnly: null, bothWrong: null, ...more },
    },
  ],
});

describe('Evidence that comes in over the API', () => {
  it.each([
    ['fractions for counts', 'evaluation_result', counts({ tp: 0.5 }), 'COUNT_FRACTION'],
    ['negative counts', 'evaluation_result', counts({ fp: -1 }), 'COUNT_NEGATIVE'],
    ['a margin of nothing', 'quality_requirement', { margin: 0 }, 'MARGIN_OUT_OF_RANGE'],
    ['a margin of everything', 'quality_requirement', { margin: 1 }, 'MARGIN_OUT_OF_RANGE'],
    ['an α of 0.9', 'quality_requirement', { alpha: 0.9 }, 'ALPHA_OUT_OF_RANGE'],
  ] as const)('with %s is not kept', async (_what, type, changes, code) => {
    const { record, codes } = await saved(type, changes);
    expect(codes).toContain(code);
    expect(record).toBeNull();
  });

  it('with more groups than any town has is refused at once', async () => {
    const groups = Array.from({ length: 20_000 }, (_, at) => ({ ...counts({}).groups[0], group: `G${at}` }));
    const began = Date.now();
    const { record, codes, errors } = await saved('evaluation_result', { groups });
    expect(record).toBeNull();
    expect(codes.length + errors.length).toBeGreaterThan(0);
    expect(Date.now() - began).toBeLessThan(1_000);
  });
});
