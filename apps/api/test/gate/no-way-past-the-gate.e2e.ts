import { toEurocities, toPubliccode } from '@allmende/exchange-core';
import { anEntry } from '@allmende/exchange-core/testing';
import { germanDay } from '@allmende/gate-core';
import { FoundOrganisation } from '@allmende/identity-api';
import { LoadDemoRegion } from '@allmende/municipalities-api';
import { Clock } from '@allmende/platform-api';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { CreateProject, PublishProject, SetReuseStage } from '@allmende/projects-api';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { DOMAIN_MODULES } from '../../src/domains.js';
import { begin, takeCall } from './gate-calls.js';
import { type Office, standing, unmetInOperation, type Walk } from './gate-walk.js';

const TOWN = '99001001';
const OTHER_TOWN = '99001002';
const DRAFT = {
  title: 'Wohngeldanträge vorprüfen',
  summary: 'Das Programm prüft, ob Unterlagen fehlen.',
  primaryField: 'mobility',
  solutionType: 'perception',
  state: 'concept',
  municipalRole: 'user',
  valuePromise: { beneficiary: 'citizens', indicator: 'Tage', baseline: '30', target: '5' },
  problem: 'Anträge bleiben lange liegen.',
  approach: 'Unterlagen werden gelesen.',
  contactMailbox: 'wohngeld@gruenstadt.example',
  licence: 'EUPL-1.2',
} as const;
const FILES = {
  publiccode: stringify({ ...toPubliccode(anEntry()).record, developmentStatus: 'stable' }),
  eurocities: JSON.stringify(toEurocities(anEntry()).record),
};

let api: TestApi;
let offices: readonly [string, string];

beforeAll(async () => {
  api = await createTestApi({ modules: [...DOMAIN_MODULES], work: false });
  await api.get(LoadDemoRegion).run({
    land: { key: '99', name: 'Musterland' },
    districts: [{ key: '99001', name: 'Musterkreis', kind: 'rural_district' }],
    associations: [],
    units: [[TOWN, 'Grünstadt'] as const, [OTHER_TOWN, 'Neudorf'] as const].map(([ags, name]) => ({
      ...{ ags, name, associationDigits: '0000', nameSuffix: null, kind: 'town' as const },
      ...{ population: 12_000, areaHectares: 900, postcode: '99001', lat: 51, lon: 10 },
      ...{ pointEstimated: false, urbanisation: 2 as const },
    })),
  });
  const found = async (name: string, ags: string) =>
    (await api.get(FoundOrganisation).run({ kind: 'municipality', name, ags, verified: true })).id;
  offices = [await found('Stadt Grünstadt', TOWN), await found('Stadt Neudorf', OTHER_TOWN)];
});
afterEach(() => void jest.restoreAllMocks());
afterAll(() => api?.stop());

const account = (at: number) => `01900000-0000-7000-8000-00000000000${at}`;

/** A new solution that the second town decided to take over. */
async function aWalk(): Promise<Walk> {
  jest.restoreAllMocks();
  const [owner, adopter] = offices;
  const author = anActor({ organisationId: owner, ags: TOWN, accountId: account(1) });
  const { id } = await api.get(CreateProject).run(author, { organisationId: owner, ags: TOWN, draft: DRAFT });
  await api.get(PublishProject).run(author, { id });
  const other = anActor({ organisationId: adopter, ags: OTHER_TOWN, accountId: account(3) });
  await api.get(SetReuseStage).run(other, { projectId: id, organisationId: adopter, stage: 'decided' });
  const office = (organisationId: string, ags: string, at: number): Office => ({
    ...{ projectId: id, organisationId, ags, accounts: [account(at), account(at + 1)] },
  });
  let passed = 0;
  const clock = jest.spyOn(api.get(Clock), 'now');
  const now = () => new Date(Date.now() + passed);
  clock.mockImplementation(now);
  return {
    ...{ api, now, draft: DRAFT, files: FILES },
    owner: office(owner, TOWN, 1),
    adopter: office(adopter, OTHER_TOWN, 3),
    pass: (hours) => void (passed += hours * 3_600_000),
    days: () => [null, ...[0, 1, 40].map((day) => germanDay(new Date(now().getTime() + day * 86_400_000)))],
  };
}

describe('No sequence of calls, imports and administrative steps', () => {
  it('brings a use into operation with anything unmet that it needs', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.infiniteStream(fc.nat()),
        fc.integer({ min: 3, max: 9 }),
        fc.boolean(),
        async (chance, length, together) => {
          const walk = await aWalk();
          await begin(walk, together);
          // A walk that never comes near the door would prove nothing about it.
          expect((await standing(walk))[1]).toBe('operation');
          const draw = (below: number) => Number(chance.next().value) % below;
          for (let call = 0; call < length; call += 1) {
            expect(await takeCall(walk, draw)).toEqual([]);
            taken += 1;
          }
        },
      ),
      { numRuns: 6, interruptAfterTimeLimit: 150_000 },
    );
    expect(taken).toBeGreaterThan(10);
  }, 300_000);

  it('would be noticed: a record that is taken back behind the gate is seen', async () => {
    const walk = await aWalk();
    await begin(walk, false);
    expect(await unmetInOperation(walk)).toEqual([]);
    await api.database.execute(
      `update gate.evidence_record set status = 'draft' where project_id = $1 and type = 'dpia'`,
      [walk.adopter.projectId],
    );
    expect(await unmetInOperation(walk)).toEqual(['use 1']);
  });
});
