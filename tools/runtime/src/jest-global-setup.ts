import { type OwnedTestServices, startTestServices, TEST_SERVICES_VARIABLE } from './test-services.ts';

type WithServices = typeof globalThis & { allmendeTestServices?: OwnedTestServices };

/** Jest `globalSetup`: one throw-away PostgreSQL and Meilisearch for the whole run. */
export default async function startServicesForTestRun(): Promise<void> {
  const services = await startTestServices();
  (globalThis as WithServices).allmendeTestServices = services;
  process.env[TEST_SERVICES_VARIABLE] = JSON.stringify(services);
}
