import { mkdirSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/browser.js';
import { writeProviders } from './src/provider.js';

// A port of its own, so that a running system of the same person is left alone.
const port = Number(process.env['E2E_PORT'] ?? 4390);
/** A system that runs already; without it one is started on data of its own. */
const running = process.env['E2E_BASE_URL'];
const root = new URL('../../', import.meta.url).pathname;
/** The sign-in provider of the journeys; a running system must have been started with such a file. */
const providers = `${root}.allmende/e2e-providers.json`;
if (running === undefined) {
  mkdirSync(`${root}.allmende`, { recursive: true });
  writeProviders(providers);
}

/** Journeys against the whole system as `npm start` brings it up: real worker, PostgreSQL, Meilisearch, demo region. */
export default defineConfig({
  testDir: './src',
  testMatch: '**/*.e2e.ts',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // The journeys share one network, and later ones find what earlier ones published.
  fullyParallel: false,
  workers: 1,
  retries: 0,
  reporter: [['list']],
  outputDir: `${root}test-results`,
  use: {
    baseURL: running ?? `http://localhost:${port}`,
    locale: 'de-DE',
    launchOptions: await findBrowser(),
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  ...(running === undefined && {
    webServer: {
      command: `node tools/runtime/src/start.ts --port ${port} --data-dir ${root}.allmende/e2e --fresh --yes`,
      cwd: root,
      env: { OIDC_PROVIDERS_FILE: providers },
      url: `http://localhost:${port}/`,
      timeout: 180_000,
      reuseExistingServer: false,
      stdout: 'pipe',
      stderr: 'pipe',
      gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    },
  }),
});
