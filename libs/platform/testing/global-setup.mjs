// Runs before Jest transforms anything, so it is plain JavaScript and imports the runtime through Node's own
// type stripping. The addresses reach the test processes through the environment.
// eslint-disable-next-line @nx/enforce-module-boundaries -- Jest resolves no package names here
import { startTestServices } from '../../../tools/runtime/src/index.ts';

export default async function startServices() {
  const services = await startTestServices({ durable: false });
  globalThis.__allmendeServices = services;
  process.env.ALLMENDE_TEST_SERVICES = JSON.stringify(services);
  process.env.ALLMENDE_TEST_DATABASE = services.databaseUrl('postgres');
  if (services.meiliHost) process.env.ALLMENDE_TEST_MEILI_HOST = services.meiliHost;
  if (services.meiliKey) process.env.ALLMENDE_TEST_MEILI_KEY = services.meiliKey;
}
