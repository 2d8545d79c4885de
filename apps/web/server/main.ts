import { fileURLToPath } from 'node:url';
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
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    // Closing waits for answers that are under way; open idle connections are ended.
    process.once(signal, () => void app.close().then(() => process.exit(0)));
  }
  await app.listen({ port: config.WEB_PORT, host: config.WEB_HOST });
  process.stdout.write(`${JSON.stringify({ level: 'info', message: 'web ready', port: config.WEB_PORT })}\n`);
}

try {
  // eslint-disable-next-line no-restricted-properties -- a process of its own: its configuration is read here and nowhere else
  await start(readConfig(process.env));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
