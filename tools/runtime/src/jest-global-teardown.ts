import type { OwnedTestServices } from './test-services.ts';

/** Jest `globalTeardown`: ends what jest-global-setup.ts started. */
export default async function stopServicesOfTestRun(): Promise<void> {
  await (globalThis as { allmendeTestServices?: OwnedTestServices }).allmendeTestServices?.stop();
}
