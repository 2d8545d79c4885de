import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityModule } from '@allmende/identity-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { MunicipalityAtlas } from '../data/municipality-atlas.js';
import { MunicipalitiesModule } from '../municipalities.module.js';
import { LoadRegisterSnapshot } from './load-register-snapshot.js';

describe('loading the register snapshot', () => {
  let api: TestApi;
  let firstLoadMs: number;

  beforeAll(async () => {
    api = await createTestApi({ modules: [IdentityModule, MunicipalitiesModule] });
    const start = performance.now();
    expect(await api.get(LoadRegisterSnapshot).run()).toBe(true);
    firstLoadMs = performance.now() - start;
  }, 60_000);

  afterAll(async () => {
    await api?.stop();
  });

  it('fills an empty database with the whole register', async () => {
    const [row] = await api.database.query<Record<string, string>>(
      `select (select count(*) from municipalities.land) as lands,
         (select count(*) from municipalities.district) as districts,
         (select count(*) from municipalities.association) as associations,
         (select count(*) from municipalities.municipality where is_municipality) as municipalities,
         (select count(*) from municipalities.municipality) as units,
         (select sum(population) from municipalities.municipality) as population`,
    );
    expect(row).toEqual({
      lands: '16',
      districts: '400',
      associations: '1205',
      municipalities: '10773',
      units: '10981',
      population: '84358845',
    });
  });

  it('shows the same sums and the source through the public query', async () => {
    const { data, errors } = await api.query(
      '{ registerState { stateDate source municipalities districts lands population } }',
    );
    expect(errors).toBeUndefined();
    expect(data['registerState']).toEqual({
      stateDate: '2023-11-30',
      source:
        '© Statistisches Bundesamt (Destatis), GV100AD, Gebietsstand 30.11.2023; Koordinaten und Verstädterung: GV-Auszug 31.12.2020',
      municipalities: 10_773,
      districts: 400,
      lands: 16,
      population: 84_358_845,
    });
  });

  it('takes less than two seconds on a database of its own, with room for a busy machine', () => {
    expect(firstLoadMs).toBeLessThan(6_000);
  });

  it('does nothing the second time, after one query', async () => {
    let loaded: boolean | null = null;
    const queries = await api.countQueries(async () => {
      loaded = await api.get(LoadRegisterSnapshot).run();
    });
    expect(loaded).toBe(false);
    expect(queries).toBe(1);
  });

  it('loads once when two processes start at the same time', async () => {
    const other = await createTestApi({ modules: [IdentityModule, MunicipalitiesModule] });
    try {
      const load = other.get(LoadRegisterSnapshot);
      const outcomes = await Promise.all([load.run(), load.run()]);
      expect([...outcomes].sort()).toEqual([false, true]);
    } finally {
      await other.stop();
    }
  });

  it('answers from memory: a page of municipalities with Kreis and Land asks the database nothing', async () => {
    await api.get(MunicipalityAtlas).current();
    const queries = await api.countQueries(async () => {
      const { data, errors } = await api.query(
        '{ municipalities(first: 100) { nodes { ags name district { name land { name } } } totalCount } }',
      );
      expect(errors).toBeUndefined();
      expect(data['municipalities'].nodes).toHaveLength(100);
    });
    expect(queries).toBe(0);
  });
});
