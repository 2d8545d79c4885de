import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { attachTestServices } from '@allmende/tool-runtime';
import { DOMAIN_MODULES } from '../src/domains.js';

// Runs alone (Jest project `outage`): other tests need the engines that are killed here.
describe('the API while an engine is away', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await createTestApi({ modules: [...DOMAIN_MODULES], config: { SEARCH_PATIENCE_MS: 500 } });
  });

  afterAll(async () => {
    await api?.stop();
  });

  const health = async () => (await api.app.inject({ method: 'GET', url: '/healthz' })).statusCode;

  it('answers a search from PostgreSQL when Meilisearch is killed in between, and says so', async () => {
    const services = attachTestServices();
    const search = '{ searchProjects(text: "Straße", first: 1) { engine degraded totalCount } }';
    await api.query(search);
    await services.killMeilisearch();
    try {
      const { data, errors } = await api.query(search);
      expect(errors).toBeUndefined();
      expect(data['searchProjects']).toMatchObject({ engine: 'postgres', degraded: true });
    } finally {
      await services.startMeilisearch();
    }
  });

  it('fails a request with a masked error while PostgreSQL is away and serves again afterwards', async () => {
    const services = attachTestServices();
    await services.killPostgres();
    // A process of PostgreSQL that is still in its last breath may answer once more, on each connection of the pool.
    await until(async () => (await health()) === 503);
    const ask = () => api.query('{ projects(first: 1) { totalCount } }', {}, { as: anActor() });
    await until(async () => (await ask()).errors !== undefined);
    expect((await ask()).errors?.[0]?.extensions?.['code']).toBe('INTERNAL');
    await services.startPostgres();
    const after = await api.query('{ projects(first: 1) { totalCount } }');
    expect(after.errors).toBeUndefined();
    expect(await health()).toBe(200);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not come true within five seconds');
}
