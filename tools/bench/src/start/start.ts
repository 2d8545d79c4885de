import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, PROJECT_ROOT } from '@allmende/tool-runtime';
import { type Command, rounded } from '@allmende/tool-verify/kit';
import { secondsUntilServed } from './runtime-process.js';

const BUDGET_WARM_S = 10;

/** The first line of the README after its install: with no files at all, and again with those of the first time. */
export const start: Command = {
  name: 'start',
  about: 'npm start until the page is served: the first time and the second time',
  run: async ({ say }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'allmende-start-'));
    try {
      const built = performance.now();
      await build();
      const buildSeconds = (performance.now() - built) / 1000;
      say(`everything is built (${buildSeconds.toFixed(1)} s)`);
      const port = await freePort();
      const cold = await secondsUntilServed(port, dataDir);
      say(`first start: ${cold.toFixed(1)} s`);
      const warm = await secondsUntilServed(port, dataDir);
      say(`second start: ${warm.toFixed(1)} s`);
      return {
        holds: warm < BUDGET_WARM_S,
        figures: { cold_s: rounded(cold, 1), warm_s: rounded(warm, 1), build_s: rounded(buildSeconds, 1) },
        remarks: [
          `budget: the second start under ${BUDGET_WARM_S} s; both include the look whether the build is current`,
        ],
      };
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};

async function build(): Promise<void> {
  try {
    await promisify(execFile)('npm', ['run', '--silent', 'build'], { cwd: PROJECT_ROOT });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`the build fails:\n${`${stdout}${stderr}`.slice(-2_000)}`, { cause: error });
  }
}
