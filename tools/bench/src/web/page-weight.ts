import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type LaunchOptions } from '@playwright/test';

/** What a browser is sent of each kind until a page rests, in bytes after gzip at its best level. */
export interface PageWeight {
  readonly script: number;
  readonly stylesheet: number;
  /** Largest scripts first, for people who look for what to cut. */
  readonly scripts: readonly { readonly file: string; readonly bytes: number }[];
}

const PATIENCE_MS = 60_000;

/** The browser of the journeys, found as they find it; an app exports nothing, so it is named by its file. */
const FINDER = new URL('../../../../apps/e2e/src/browser.ts', import.meta.url).href;

/** Opens a browser for the time of the work. */
export async function withBrowser<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
  const { findBrowser } = (await import(FINDER)) as { findBrowser(): Promise<LaunchOptions> };
  const browser = await chromium.launch(await findBrowser());
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** Visits a page as somebody who was never here, and weighs every script and style that comes. */
export async function weighPage(browser: Browser, url: string, awaited: string): Promise<PageWeight> {
  const context = await browser.newContext({ locale: 'de-DE' });
  try {
    const page = await context.newPage();
    const weights: Promise<{ kind: string; file: string; bytes: number }>[] = [];
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      if (kind !== 'script' && kind !== 'stylesheet') return;
      const file = new URL(response.url()).pathname.split('/').pop() ?? '';
      weights.push(
        response.body().then((body) => ({ kind, file, bytes: gzipSync(body, { level: 9 }).length })),
      );
    });
    const answer = await page.goto(url, { waitUntil: 'networkidle', timeout: PATIENCE_MS });
    if (answer?.status() !== 200) throw new Error(`${url} answers ${answer?.status()}`);
    await page.locator(awaited).first().waitFor({ timeout: PATIENCE_MS });
    const files = await Promise.all(weights);
    const sum = (wanted: string): number =>
      files.filter(({ kind }) => kind === wanted).reduce((all, { bytes }) => all + bytes, 0);
    const scripts = files
      .filter(({ kind }) => kind === 'script')
      .sort((one, other) => other.bytes - one.bytes);
    return { script: sum('script'), stylesheet: sum('stylesheet'), scripts };
  } finally {
    await context.close();
  }
}
