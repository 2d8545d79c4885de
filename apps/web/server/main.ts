import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { pageAssets, readManifest } from './build-files.js';
import { readConfig, type WebConfig } from './config.js';
import { createWebServer } from './web-server.js';

/** The renderer, built by Vite beside this file. */
type Pages = typeof import('../src/render.js');

async function start(config: WebConfig): Promise<void> {
  const browserFiles = fileURLToPath(new URL('../browser', import.meta.url));
  const pages = (await import(new URL('./pages/render.js', import.meta.url).href)) as Pages;
  const assets = pageAssets(await readManifest(browserFiles));
  await pages.warmUp();
  const app = await createWebServer({ config, assets, browserFiles, render: pages.render });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void drain(app));
  await app.listen({ port: config.WEB_PORT, host: config.WEB_HOST });
  process.stdout.write(`${JSON.stringify({ level: 'info', message: 'web ready', port: config.WEB_PORT })}\n`);
}

/** Closing waits for answers that are under way; who has not got one after this time does not get one at all. */
const DRAIN_MILLISECONDS = 30_000;

async function drain(app: FastifyInstance): Promise<void> {
  setTimeout(() => process.exit(1), DRAIN_MILLISECONDS).unref();
  await app.close();
  process.exit(0);
}

try {
  // eslint-disable-next-line no-restricted-properties -- a process of its own: its configuration is read here and nowhere else
  await start(readConfig(process.env));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
