import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/**
 * Compiles `src` of a package to `dist`, run from the root: `node tools/checks/src/compile.ts libs/projects/core`. The
 * compiler says nothing and succeeds when there is no source, so that is asked first.
 */
const [project = ''] = process.argv.slice(2);
const root = resolve(import.meta.dirname, '../../..');
const folder = resolve(root, project);
if (!existsSync(resolve(folder, 'src'))) {
  console.error(`${project} has no src folder`);
  process.exit(1);
}
const flags = ['--out-dir', 'dist', '--strip-leading-paths', '--delete-dir-on-start', '--quiet'];
const config = ['--config-file', relative(folder, resolve(root, '.swcrc'))];
const { status } = spawnSync('swc', ['src', ...flags, ...config], {
  cwd: folder,
  stdio: 'inherit',
  shell: false,
});
process.exit(status ?? 1);
