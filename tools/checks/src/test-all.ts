import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Everything that must hold, in the order in which a fault is found soonest. `npm test` runs it, and so does CI. */
const STEPS: readonly (readonly [says: string, command: string, ...args: string[]])[] = [
  ['format', 'npm', 'run', '--silent', 'format:check'],
  ['types', 'npm', 'run', '--silent', 'typecheck'],
  // Without the cache: it does not notice changes inside the project's own rules.
  ['lint', 'npx', 'eslint', '.', '--max-warnings', '0'],
  ['walls', 'npm', 'run', '--silent', 'check'],
  ['build', 'npm', 'run', '--silent', 'build'],
  ['drift', 'npm', 'run', '--silent', 'check:drift'],
  ['unit', 'npm', 'run', '--silent', 'test:unit'],
  ['integration', 'npm', 'run', '--silent', 'test:integration'],
  // Kills api, worker and both engines once each under writes: nothing acknowledged may be lost.
  ['durability', 'npm', 'run', '--silent', 'verify', '--', 'durability', '--kills', '1'],
  ['journeys', 'npm', 'run', '--silent', 'test:journeys'],
];

const root = fileURLToPath(new URL('../../../', import.meta.url));
const [wanted] = process.argv.slice(2);
const failed: string[] = [];
const passed: string[] = [];

for (const [says, command, ...args] of STEPS.filter(([name]) => wanted === undefined || name === wanted)) {
  const started = performance.now();
  console.log(`\n── ${says} ──`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  (status === 0 ? passed : failed).push(says);
  console.log(`── ${says}: ${status === 0 ? 'ok' : 'FAILED'} after ${seconds} s ──`);
  // Later steps would only fail for the same reason without a build.
  if (status !== 0 && says === 'build') break;
}

if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`${passed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
