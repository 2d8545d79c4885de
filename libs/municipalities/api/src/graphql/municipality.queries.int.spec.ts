import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityModule } from '@allmende/identity-api';
import { readDots } from '@allmende/municipalities-core';
import { createTestApi, type GraphqlAnswer, type TestApi } from '@allmende/platform-testing';
import { MunicipalitiesModule } from '../municipalities.module.js';
import { LoadRegisterSnapshot } from '../use-cases/load-register-snapshot.js';

interface MunicipalitiesPage {
  readonly municipalities: {
    readonly nodes: readonly { readonly ags: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

describe('the public queries of the register', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await createTestApi({ modules: [IdentityModule, MunicipalitiesModule], work: false });
    await api.get(LoadRegisterSnapshot).run();
  }, 60_000);

  afterAll(async () => {
    await api?.stop();
  });

  it.each(['Duesseldorf', 'dusseldorf', 'Düsseldrof', 'Düssel', '40213', '05111000'])(
    'suggests Düsseldorf first for %s',
    async (text) => {
      const { data } = await api.query(
        'query ($text: String!) { suggestMunicipalities(text: $text) { ags name } }',
        {
          text,
        },
      );
      expect(data['suggestMunicipalities'][0]).toEqual({ ags: '05111000', name: 'Düsseldorf' });
    },
  );

  it.each([
    ['Frankfurt Oder', '12053000'],
    ['Sankt Ingbert', '10045117'],
    ['Muenchn', '09162000'],
    ['Ennepe', '05954008'],
    ['neustadt coburg', '09473151'],
  ])('suggests the place that is meant by «%s»', async (text, ags) => {
    const { data } = await api.query(
      'query ($text: String!) { suggestMunicipalities(text: $text, first: 3) { ags } }',
      {
        text,
      },
    );
    expect(data['suggestMunicipalities'][0]).toEqual({ ags });
  });

  it('shows every fact of a municipality', async () => {
    const { data, errors } = await api.query(`{ municipality(ags: "01001000") {
      ags ars key name nameSuffix kind isMunicipality land { key name } district { key name kind }
      association { key } population areaHectares postcode lat lon pointEstimated urbanisation sizeClass demo validTo
      successor { ags }
    } }`);
    expect(errors).toBeUndefined();
    expect(data['municipality']).toEqual({
      ags: '01001000',
      ars: '010010000000',
      key: '01001000-flensburg',
      name: 'Flensburg',
      nameSuffix: 'Stadt',
      kind: 'independent_city',
      isMunicipality: true,
      land: { key: '01', name: 'Schleswig-Holstein' },
      district: { key: '01001', name: 'Flensburg', kind: 'independent_city' },
      association: null,
      population: 92_550,
      areaHectares: 5_673,
      postcode: '24937',
      lat: 54.78252,
      lon: 9.43751,
      pointEstimated: false,
      urbanisation: 1,
      sizeClass: 'medium_town',
      demo: false,
      validTo: null,
      successor: null,
    });
  });

  it('finds a municipality by its address, also under a former name', async () => {
    const { data } = await api.query(
      '{ a: municipalityByKey(key: "05315000-koeln") { key } b: municipalityByKey(key: "05315000-old-name") { key } }',
    );
    expect(data).toEqual({ a: { key: '05315000-koeln' }, b: { key: '05315000-koeln' } });
  });

  it.each(['05999999', '16999999'])('answers NOT_FOUND for %s, which no register has', async (ags) => {
    const { data, errors } = await api.query('query ($ags: ID!) { municipality(ags: $ags) { ags } }', {
      ags,
    });
    expect(data['municipality']).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each(['', 'köln', '5315000', "05315000' or 1=1"])('says AGS_INVALID for %j', async (ags) => {
    const { errors } = await api.query('query ($ags: ID!) { municipality(ags: $ags) { ags } }', { ags });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ code: 'AGS_INVALID' }],
    });
  });

  it('pages through a Kreis in both orders', async () => {
    const document = `query ($sort: MunicipalitySort!, $after: String) {
      municipalities(filter: { district: "05314" }, sort: $sort, first: 1, after: $after) {
        nodes { name } totalCount pageInfo { hasNextPage endCursor } } }`;
    const first = await api.query(document, { sort: 'population' });
    expect(first.data['municipalities']).toMatchObject({ nodes: [{ name: 'Bonn' }], totalCount: 1 });
    const wrongCursor = await api.query(document, {
      sort: 'name',
      after: first.data['municipalities'].pageInfo.endCursor,
    });
    expect(wrongCursor.errors?.[0]?.extensions).toMatchObject({ problems: [{ code: 'CURSOR_INVALID' }] });
  });

  it('reaches all 10,773 municipalities by turning pages', async () => {
    const document = `query ($after: String) { municipalities(first: 100, after: $after) {
      nodes { ags } pageInfo { hasNextPage endCursor } } }`;
    const seen = new Set<string>();
    let after: string | null = null;
    do {
      const answer: GraphqlAnswer<MunicipalitiesPage> = await api.query<MunicipalitiesPage>(document, {
        after,
      });
      const { nodes, pageInfo } = answer.data.municipalities;
      for (const { ags } of nodes) seen.add(ags);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.size).toBe(10_773);
  });

  it.each([
    ['municipalities(first: 101) { totalCount }', 'PAGE_SIZE_OUT_OF_RANGE'],
    ['municipalities(filter: { land: "NRW" }) { totalCount }', 'LAND_KEY_INVALID'],
    ['municipalities(filter: { district: "53" }) { totalCount }', 'DISTRICT_KEY_INVALID'],
    ['municipalities(after: "nonsense") { totalCount }', 'CURSOR_INVALID'],
    ['suggestMunicipalities(text: "a", first: 21) { ags }', 'PAGE_SIZE_OUT_OF_RANGE'],
  ])('refuses %s with %s', async (field, code) => {
    const { errors } = await api.query(`{ ${field} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ code }] });
  });

  it('lists the Länder and the Kreise of one', async () => {
    const { data } = await api.query(
      '{ lands { key districtCount municipalityCount } districts(land: "10") { key name municipalityCount } }',
    );
    expect(data['lands'][4]).toEqual({ key: '05', districtCount: 53, municipalityCount: 396 });
    expect(data['districts']).toHaveLength(6);
    expect(data['districts'][0]).toEqual({
      key: '10041',
      name: 'Regionalverband Saarbrücken',
      municipalityCount: 10,
    });
  });

  it('sends all dots of the map in at most 150 KB', async () => {
    const { data } = await api.query('{ municipalityDots { count ags lat lon sizeClasses flags } }');
    const dots = readDots(data['municipalityDots']);
    expect(dots).toHaveLength(10_773);
    expect(dots.find(({ ags }) => ags === '05315000')).toMatchObject({
      sizeClass: 'large_city',
      pointEstimated: false,
    });
    expect(dots.filter(({ pointEstimated }) => pointEstimated)).toHaveLength(5);
    expect(
      dots.every(
        ({ lat, lon }) => lat !== null && lat > 47 && lat < 55.1 && lon !== null && lon > 5.8 && lon < 15.1,
      ),
    ).toBe(true);
    expect(gzipSync(JSON.stringify(data)).length).toBeLessThan(150_000);
  });
});
