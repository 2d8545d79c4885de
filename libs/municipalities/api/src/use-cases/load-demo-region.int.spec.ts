import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityModule } from '@allmende/identity-api';
import type { DemoRegion, LocatedUnit } from '@allmende/municipalities-core';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { MunicipalitiesModule } from '../municipalities.module.js';
import { LoadDemoRegion } from './load-demo-region.js';
import { LoadRegisterSnapshot } from './load-register-snapshot.js';
import { RemoveDemoRegion } from './remove-demo-region.js';

function aDemoTown(facts: Pick<LocatedUnit, 'ags' | 'name'> & Partial<LocatedUnit>): LocatedUnit {
  return {
    associationDigits: '0001',
    nameSuffix: null,
    kind: 'town',
    population: 9_000,
    areaHectares: 1_200,
    postcode: '00205',
    lat: 55,
    lon: 6.2,
    pointEstimated: false,
    urbanisation: 2,
    ...facts,
  };
}

const REGION: DemoRegion = {
  land: { key: '99', name: 'Musterland' },
  districts: [{ key: '99101', name: 'Wattland', kind: 'rural_district' }],
  associations: [{ key: '991010001', name: 'Amt Robbensiel-Land', kind: 'amt' }],
  units: [
    aDemoTown({ ags: '99101001', name: 'Robbensiel' }),
    aDemoTown({ ags: '99101002', name: 'Düsselsiel', associationDigits: '0002' }),
  ],
};

describe('the demo region', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await createTestApi({ modules: [IdentityModule, MunicipalitiesModule], work: false });
    await api.get(LoadRegisterSnapshot).run();
    await api.get(LoadDemoRegion).run(REGION);
  }, 60_000);

  afterAll(async () => {
    await api?.stop();
  });

  it('stands beside the real municipalities, marked, and counts in no sum', async () => {
    const { data, errors } = await api.query(`{
      municipality(ags: "99101001") { key demo land { name demo } association { name kind } sizeClass }
      suggestMunicipalities(text: "duesselsiel") { ags demo }
      registerState { municipalities lands }
      demo: municipalities(filter: { demo: true }) { totalCount }
      real: municipalities(filter: { demo: false }) { totalCount }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      municipality: {
        key: '99101001-robbensiel',
        demo: true,
        land: { name: 'Musterland', demo: true },
        association: { name: 'Amt Robbensiel-Land', kind: 'amt' },
        sizeClass: 'small_town',
      },
      suggestMunicipalities: [{ ags: '99101002', demo: true }],
      registerState: { municipalities: 10_773, lands: 16 },
      demo: { totalCount: 2 },
      real: { totalCount: 10_773 },
    });
  });

  it('can be loaded again', async () => {
    await api.get(LoadDemoRegion).run(REGION);
    const [row] = await api.database.query(
      'select count(*)::int as units from municipalities.municipality where demo',
    );
    expect(row).toEqual({ units: 2 });
  });

  it('refuses keys of real Länder and takes nothing of such a region', async () => {
    const units = [...REGION.units, aDemoTown({ ags: '05315000', name: 'Köln' })];
    await expect(api.get(LoadDemoRegion).run({ ...REGION, units })).rejects.toThrow('DEMO_KEY_OUTSIDE');
    const [row] = await api.database.query(
      `select demo from municipalities.municipality where ags = '05315000'`,
    );
    expect(row).toEqual({ demo: false });
  });

  it('goes without a trace and leaves the real ones alone', async () => {
    expect(await api.get(RemoveDemoRegion).run()).toBe(2);
    const { data, errors } = await api.query(
      '{ municipality(ags: "99101001") { ags } lands { key } registerState { municipalities } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(data['municipality']).toBeNull();
    expect(data['lands']).toHaveLength(16);
    expect(data['registerState']).toEqual({ municipalities: 10_773 });
    expect(await api.get(RemoveDemoRegion).run()).toBe(0);
  });
});
