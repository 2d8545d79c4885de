import type { UseKey } from '@allmende/gate-core';
import type { Actor } from '@allmende/platform-core';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aConcept,
  comeTo,
  MODULES,
  OTHER_TOWN,
  publish,
  TOWN,
  twoTownHalls,
} from '../../test/answers-bed.js';
import { answer, meet, type Workers } from '../../test/records-bed.js';

const PAGE = `query($key: String!, $one: ID!, $two: ID!) { project(key: $key) {
  one: gatedUse(organisationId: $one) { ...U } two: gatedUse(organisationId: $two) { ...U } } }
  fragment U on GatedUse {
    checklist(to: operation) { allowed readyToSign strict items { evidence grade status holds basis norm nextActor } }
    exemptionAccepted records { type status content byViewer missing { code } }
    decisions { occasion } versions { label } overrides { reason } gateAbilities { read write judge release } }`;
const SAVE = `mutation($input: SaveEvidenceRecordInput!) { saveEvidenceRecord(input: $input) {
  record { id type status version content missing { code path } } use { id } problems { code } } }`;

let api: TestApi;
let author: Actor;
let adopter: Workers;
let own: UseKey;
let theirs: UseKey;
let key: string;

beforeAll(async () => {
  api = await createTestApi({ modules: MODULES, work: false });
  const [ownerId, adopterId] = await twoTownHalls(api);
  author = anActor({ organisationId: ownerId, ags: TOWN });
  const person = (last: number, role: 'author' | 'approver') =>
    anActor({
      ...{ organisationId: adopterId, ags: OTHER_TOWN, role },
      accountId: `01900000-0000-7000-8000-00000000000${last}`,
    });
  adopter = { author: person(3, 'author'), approver: person(4, 'approver') };
  const project = await publish(api, author, await aConcept(api, author, ownerId));
  key = project.key;
  own = { projectId: project.id, organisationId: ownerId };
  theirs = { projectId: project.id, organisationId: adopterId };
  await comeTo(api, adopter.author, theirs, 'decided');
  await answer(api, author, own);
  await answer(api, adopter.author, theirs);
  await meet(api, adopter, theirs, 'literacy_measures');
});
afterAll(() => api?.stop());

const page = (as?: Actor) => {
  const variables = { key, one: own.organisationId, two: theirs.organisationId };
  return api.query(PAGE, variables, as === undefined ? {} : { as });
};

describe('The gate of a use', () => {
  it('shows everybody what is asked for, and the office alone what its records say', async () => {
    const outside = (await page()).data['project'].two;
    expect(outside.records).toEqual([]);
    expect(outside.exemptionAccepted).toBeNull();
    expect(outside.gateAbilities).toEqual({ read: false, write: false, judge: false, release: false });
    expect(outside.checklist.items).toContainEqual(
      expect.objectContaining({
        evidence: 'literacy_measures',
        status: 'met',
        holds: true,
        nextActor: 'nobody',
      }),
    );
    const inside = (await page(adopter.author)).data['project'].two;
    expect(inside.records).toEqual([
      expect.objectContaining({ type: 'literacy_measures', status: 'met', byViewer: true, missing: [] }),
    ]);
    expect(inside.exemptionAccepted).toBe(false);
    expect((await page(author)).data['project'].two.records).toEqual([]);
  });

  it('is read with as many statements for two uses as for one', async () => {
    const one = PAGE.replace('two: gatedUse(organisationId: $two) { ...U }', '').replace(', $two: ID!', '');
    const ofOne = await api.countQueries(() => api.query(one, { key, one: own.organisationId }));
    expect(await api.countQueries(() => page())).toBe(ofOne);
    expect(ofOne).toBeLessThanOrEqual(10);
  });

  it('keeps a draft with what it still lacks', async () => {
    const input = {
      ...theirs,
      type: 'logging_plan',
      content: { summary: 'Alles', documentUrl: '', documentDate: null, retentionDays: 30 },
      expectedVersion: 0,
    };
    const { saveEvidenceRecord } = (await api.query(SAVE, { input }, { as: adopter.author })).data;
    expect(saveEvidenceRecord).toMatchObject({
      record: {
        status: 'draft',
        version: 1,
        missing: [
          { code: 'DATE_MISSING', path: 'content.documentDate' },
          { code: 'RETENTION_TOO_SHORT', path: 'content.retentionDays' },
        ],
      },
      problems: [],
    });
  });
});
