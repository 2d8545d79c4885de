import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Writes the reviewed file of the access matrix anew. People read its difference line by line; CI never writes it. */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
const only = ['--selectProjects', 'integration', '--testPathPatterns', 'apps/api/test/access-matrix'];
const env = { ...process.env, ACCESS_WRITE: '1' };
const { status } = spawnSync(process.execPath, [...jest, ...only], { cwd: root, env, stdio: 'inherit' });
process.exitCode = status ?? 1;
