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
import { answer, meet, release, type Workers } from '../../test/records-bed.js';
import { AlignUseAudiences } from '../use-cases/align-use-audiences.js';

const PAGE = `query($key: String!) { project(key: $key) { gatedUses { organisation { name } publicFacts {
  riskClass rule sovereign sovereignUse release { to on holds } pilotSince shadowMode comparisonRequired
  comparison { result fairness margin alpha measuredOn groups { group aiErrors aiCases humanErrors humanCases
    difference lower upper result } }
  roles objection { summary address } override { reason endsOn } } } } }`;
const SECRETS = ['Ada Muster', 'Finn Beispiel', 'akten.musterstadt', 'Schattenbetrieb 1'];

let api: TestApi;
let owner: Workers;
let adopter: Workers;
let own: UseKey;
let theirs: UseKey;
let key: string;

const person = (organisationId: string, ags: string, last: number, role: 'author' | 'approver'): Actor =>
  anActor({ organisationId, ags, role, accountId: `01900000-0000-7000-8000-00000000000${last}` });

beforeAll(async () => {
  api = await createTestApi({ modules: MODULES, work: false });
  const [ownerId, adopterId] = await twoTownHalls(api);
  owner = { author: person(ownerId, TOWN, 1, 'author'), approver: person(ownerId, TOWN, 2, 'approver') };
  adopter = {
    author: person(adopterId, OTHER_TOWN, 3, 'author'),
    approver: person(adopterId, OTHER_TOWN, 4, 'approver'),
  };
  const project = await aConcept(api, owner.author, ownerId);
  key = project.key;
  own = { projectId: project.id, organisationId: ownerId };
  theirs = { projectId: project.id, organisationId: adopterId };
  await answer(api, owner.author, own, { sovereignUse: 'decision_preparation', procedureTrack: 'vwvfg' });
  await release(api, owner, own, 'pilot');
  await meet(api, owner, own, 'complaint_channel');
});
afterAll(() => api?.stop());

const uses = async (as?: Actor) => {
  const { data } = await api.query(PAGE, { key }, as === undefined ? {} : { as });
  return data['project']?.gatedUses;
};

describe('what everybody may know of a use', () => {
  it('is closed with the draft, and open with the published entry', async () => {
    expect(await uses()).toBeUndefined();
    await publish(api, owner.author, { id: own.projectId });
    await api.get(AlignUseAudiences).run(own.projectId);
    const [use] = await uses();
    expect(use.publicFacts).toMatchObject({
      ...{ riskClass: 'minimal', sovereignUse: 'decision_preparation', shadowMode: true },
      ...{ release: { to: 'pilot', holds: true }, comparisonRequired: true, comparison: null },
      objection: { address: 'https://www.musterstadt.example/widerspruch' },
    });
  });

  it('names no person, no paper and no data, to nobody', async () => {
    for (const reader of [undefined, adopter.author, owner.author]) {
      const told = JSON.stringify(await uses(reader));
      for (const secret of SECRETS) expect(told).not.toContain(secret);
    }
  });

  it('keeps a reuse that only prepares to its office, and is read as cheaply for two uses as for one', async () => {
    await answer(api, adopter.author, theirs);
    expect(await uses()).toHaveLength(1);
    expect(await uses(adopter.author)).toHaveLength(2);
    const ofOne = await api.countQueries(() => uses());
    await comeTo(api, adopter.author, theirs, 'decided');
    await api.get(AlignUseAudiences).run(own.projectId);
    expect(await uses()).toHaveLength(2);
    expect(await api.countQueries(() => uses())).toBe(ofOne);
    expect(ofOne).toBeLessThanOrEqual(10);
  });
});
