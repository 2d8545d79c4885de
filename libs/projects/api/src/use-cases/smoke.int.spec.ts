import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { IdentityModule } from '@allmende/identity-api';
import { MunicipalitiesModule, LoadRegisterSnapshot } from '@allmende/municipalities-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { ProjectsModule, ImportPublicCases } from '../index.js';
let api: TestApi;
beforeAll(async () => { api = await createTestApi({ modules: [IdentityModule, MunicipalitiesModule, ProjectsModule] }); });
afterAll(async () => { await api?.stop(); });
it('works', async () => {
  let t = performance.now();
  await api.get(LoadRegisterSnapshot).run(); console.log('register', performance.now() - t); t = performance.now();
  const report = await api.get(ImportPublicCases).runShipped(); console.log('import', performance.now() - t, report.created.length); t = performance.now();
  await api.runJobs(); console.log('jobs', performance.now() - t);
  const a = await api.query(`{ searchProjects(text: "Strassenschaeden erkennen", first: 3) { totalCount engine degraded nodes { project { key title municipality { name projectCount projects(first:2) { title } } } highlights { field pieces { text hit } } } facets { name values { key count } } } projects(first: 2) { nodes { title } pageInfo { endCursor } } }`);
  console.log(JSON.stringify(a.data, null, 1), a.errors);
  expect(a.errors).toBeUndefined();
});
