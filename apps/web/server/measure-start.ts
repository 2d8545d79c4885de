import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { neededChunks, readManifest } from './build-files.js';

/** Bytes of JavaScript (gzip) that may be sent to show the start page. */
const BUDGET = 190_000;

const browserFiles = fileURLToPath(new URL('../browser', import.meta.url));
const manifest = await readManifest(browserFiles);
const needed = new Set<string>();
neededChunks(manifest, 'src/main.tsx', needed);
neededChunks(manifest, 'src/start/StartPage.tsx', needed);

let total = 0;
for (const key of needed) {
  const file = manifest[key]?.file ?? '';
  const size = gzipSync(await readFile(join(browserFiles, file)), { level: 9 }).length;
  total += size;
  process.stdout.write(`${(size / 1000).toFixed(1).padStart(8)} KB  ${file}\n`);
}
process.stdout.write(`${(total / 1000).toFixed(1).padStart(8)} KB  together, budget ${BUDGET / 1000} KB\n`);
if (total > BUDGET) process.exitCode = 1;
