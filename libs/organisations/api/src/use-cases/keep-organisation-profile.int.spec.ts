import { FoundOrganisation } from '@allmende/identity-api';
import type { Account, Organisation } from '@allmende/identity-core';
import { LoadDemoRegion } from '@allmende/municipalities-api';
import { aProfile, EMPTY_PROFILE } from '@allmende/organisations-core';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MembersBed, MODULES } from '../../test/members-bed.js';

const AGS = '99001001';
const SAVE = `mutation ($input: SaveOrganisationProfileInput!) { saveOrganisationProfile(input: $input) {
  profile { version content { itProvider } } problems { code path } } }`;
const READ = `query ($id: ID!) { organisation(id: $id) {
  viewerMayWriteProfile profile { version savedAt content { readers procedures { name hasInterface } } } } }`;

let api: TestApi;
let bed: MembersBed;
let town: Organisation;
let district: Organisation;
let author: Account;
let neighbour: Account;

beforeAll(async () => {
  api = await createTestApi({ modules: MODULES });
  bed = new MembersBed(api);
  await api.get(LoadDemoRegion).run({
    land: { key: '99', name: 'Musterland' },
    districts: [{ key: '99001', name: 'Musterkreis', kind: 'rural_district' }],
    associations: [],
    units: [
      {
        ...{ ags: AGS, name: 'Grünstadt', associationDigits: '0000', nameSuffix: null, kind: 'town' },
        ...{ population: 12_000, areaHectares: 900, postcode: '99001', lat: 51, lon: 10 },
        ...{ pointEstimated: false, urbanisation: 2 },
      },
    ],
  });
  town = await api
    .get(FoundOrganisation)
    .run({ kind: 'municipality', name: 'Grünstadt', ags: AGS, verified: true });
  district = await bed.anOffice();
  author = await bed.somebody('Armin Autor', { office: town, roles: ['author'] });
  neighbour = await bed.somebody('Nora Nachbarin', { office: district, roles: ['admin'] });
});
afterAll(() => api?.stop());

async function save(by: Account, expectedVersion: number, content: object, of = town) {
  const input = { organisationId: of.id, expectedVersion, content };
  const answer = await api.query(SAVE, { input }, { as: await bed.actor(by) });
  const payload = answer.data?.['saveOrganisationProfile'];
  const code = answer.errors?.[0]?.extensions?.['code'] ?? payload?.problems[0]?.code ?? 'done';
  return { code, payload };
}
async function read(by?: Account) {
  const answer = await api.query(READ, { id: town.id }, by === undefined ? {} : { as: await bed.actor(by) });
  return answer.data?.['organisation'];
}

describe('the profile of an office', () => {
  it('is written by its own people only, and only for a municipality', async () => {
    expect((await save(neighbour, 0, aProfile())).code).toBe('FORBIDDEN');
    expect((await save(neighbour, 0, aProfile(), district)).code).toBe('FORBIDDEN');
    expect(await read(author)).toMatchObject({ viewerMayWriteProfile: true, profile: null });
    expect(await read(neighbour)).toMatchObject({ viewerMayWriteProfile: false });
  });

  it('is theirs alone until they open it to the network', async () => {
    expect(await save(author, 0, EMPTY_PROFILE)).toMatchObject({
      code: 'done',
      payload: { profile: { version: 1 } },
    });
    expect((await read(neighbour)).profile).toBeNull();
    expect((await read(author)).profile).toMatchObject({ content: { readers: 'organisation' } });
    expect((await save(author, 1, aProfile())).code).toBe('done');
    expect((await read(neighbour)).profile).toMatchObject({
      version: 2,
      content: { procedures: [{ hasInterface: true }] },
    });
    expect(await read()).toBeNull();
  });

  it('keeps both texts when two write at once', async () => {
    const late = await save(author, 1, EMPTY_PROFILE);
    expect(late).toMatchObject({
      code: 'STALE_VERSION',
      payload: { profile: { version: 2, content: { itProvider: 'Muster-IT' } } },
    });
    const both = await Promise.all([save(author, 2, aProfile()), save(author, 2, aProfile())]);
    expect(both.map(({ code }) => code).sort()).toEqual(['STALE_VERSION', 'done']);
  });

  it('refuses what is no profile', async () => {
    const twice = ['Kataster', 'kataster'].map((name) => ({ name, availability: 'present' }));
    expect((await save(author, 3, { ...EMPTY_PROFILE, data: twice })).code).toBe('NAMED_TWICE');
    expect((await save(author, 3, aProfile(), { ...town, id: 'kein Schlüssel' })).code).toBe('ID_UNREADABLE');
    expect(
      (await save(author, 0, aProfile(), { ...town, id: '01900000-0000-7000-8000-0000000000ff' })).code,
    ).toBe('NOT_FOUND');
  });
});
