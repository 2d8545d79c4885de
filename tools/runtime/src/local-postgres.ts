import { chownSync, closeSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { fullDiskProblem } from './disk-space.ts';
import { LogFile } from './log-file.ts';
import { freePort, waitFor } from './ports.ts';
import { findPostgresBinaries, type PostgresBinaries, SHARED_ROOT } from './postgres-binaries.ts';
import { endLeftoverSessions, postmasterFile, runningPostmaster } from './postmaster-file.ts';
import { isAlive, waitUntilGone } from './process-life.ts';
import { runCommand, type CommandResult } from './run-command.ts';
import { StartProblem } from './start-problem.ts';
import { accountForRoot, barrierFor, type Account } from './unprivileged-account.ts';

export interface LocalPostgresOptions {
  /** Directory that gets `postgres/` (the cluster) and `log/postgres.log`. */
  home: string;
  /** False only for throw-away test databases: no fsync, so a power cut may ruin them. */
  durable?: boolean;
  /** Taken if it is free, else another one. */
  preferredPort?: number;
}

const USER = 'app';
const INITDB = [
  ...['-U', USER, '--auth=trust', '--encoding=UTF8', '--locale-provider=builtin'],
  ...['--builtin-locale=C.UTF-8', '--locale=C.UTF-8', '--no-instructions'],
  ...['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=200'],
  ...['-c', 'timezone=UTC', '-c', 'log_timezone=UTC'],
];
const THROW_AWAY = '-c fsync=off -c synchronous_commit=off -c full_page_writes=off';

/** A real PostgreSQL on a loopback port, from the binaries of the npm package. */
export class LocalPostgres {
  readonly dataDir: string;
  readonly log: LogFile;
  readonly version: string;
  /** Set when the files had to live elsewhere: the directory the database account may not pass. */
  readonly barrier: string | undefined;
  port = 0;
  private readonly options: LocalPostgresOptions;
  private readonly account: Account | undefined;
  private readonly binaries: PostgresBinaries;

  constructor(options: LocalPostgresOptions) {
    this.options = options;
    this.account = accountForRoot(join(options.home, 'postgres'));
    this.barrier = this.account && barrierFor(options.home, this.account);
    const place = this.barrier === undefined ? options.home : sharedPlace(options.home);
    this.dataDir = join(place, 'postgres');
    mkdirSync(place, { recursive: true, mode: 0o711 });
    this.log = new LogFile(join(place, 'log', 'postgres.log'));
    this.binaries = findPostgresBinaries(this.account);
    this.version = this.binaries.version;
  }

  pid(): number | undefined {
    return runningPostmaster(this.dataDir)?.pid;
  }

  /** The account it runs under when we are root, else empty. */
  get accountName(): string {
    return this.account?.name ?? '';
  }

  url(database = 'postgres'): string {
    return `postgres://${USER}@127.0.0.1:${this.port}/${database}`;
  }

  /** Makes the cluster on the first call, reuses one that already runs on the same files, returns when it answers. */
  async start(): Promise<void> {
    if (!existsSync(this.dataDir)) await this.initialise();
    this.assertVersion();
    if (!this.adopt()) await this.launch();
    await this.assertAnswers();
  }

  /** `fast` ends open sessions and writes everything out; `immediate` leaves the tidying to crash recovery. */
  async stop(mode: 'fast' | 'immediate' = 'fast'): Promise<void> {
    const pid = this.pid();
    if (pid === undefined) return;
    const stopped = await this.pgCtl(['-w', '-t', '30', '-m', mode, 'stop']);
    if (!stopped.ok && isAlive(pid) && mode === 'fast') await this.stop('immediate');
  }

  /** The power cut: SIGKILL, nothing tidied. */
  async kill(): Promise<void> {
    const pid = this.pid();
    if (pid === undefined) return;
    process.kill(pid, 'SIGKILL');
    await waitUntilGone(pid, 5_000);
  }

  /** Resolves when the running postmaster is gone. */
  async whenGone(): Promise<string> {
    const pid = this.pid();
    while (pid !== undefined && isAlive(pid)) await delay(200);
    return '';
  }

  /** Stops it and deletes its files, also where they had to live outside `home`. */
  async destroy(): Promise<void> {
    await this.stop('immediate');
    rmSync(this.dataDir, { recursive: true, force: true });
    rmSync(this.log.path, { force: true });
    if (this.barrier !== undefined) rmSync(sharedPlace(this.options.home), { recursive: true, force: true });
  }

  /** True if the database was made, false if it was there. */
  async createDatabase(name: string, template?: string): Promise<boolean> {
    const source = template === undefined ? '' : ` TEMPLATE ${pg.escapeIdentifier(template)}`;
    return this.asAdmin(async (client) => {
      const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
      if (rowCount) return false;
      await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}${source}`);
      return true;
    });
  }

  async dropDatabase(name: string): Promise<void> {
    await this.asAdmin((client) =>
      client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`),
    );
  }

  private async asAdmin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: this.url(), connectionTimeoutMillis: 10_000 });
    // A server that dies under an open connection is reported by the query; without a listener Node would crash.
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  private adopt(): boolean {
    const running = runningPostmaster(this.dataDir);
    if (running === undefined) return false;
    this.port = running.port;
    return true;
  }

  /** Into a neighbour directory first: an initdb cut short must not look like a cluster. */
  private async initialise(): Promise<void> {
    const unfinished = `${this.dataDir}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    if (this.account) chownSync(unfinished, this.account.uid, this.account.gid);
    const sync = this.options.durable === false ? ['--no-sync'] : [];
    const { ok, output } = await this.run(this.binaries.initdb, ['-D', unfinished, ...INITDB, ...sync]);
    if (!ok) throw this.problem(output);
    renameSync(unfinished, this.dataDir);
  }

  private assertVersion(): void {
    const found = readFileSync(join(this.dataDir, 'PG_VERSION'), 'utf8').trim();
    const wanted = this.version.split('.')[0] ?? '';
    if (found !== wanted)
      throw new StartProblem('POSTGRES_OTHER_VERSION', { found, wanted, dir: this.dataDir });
  }

  private async launch(): Promise<void> {
    const wanted = this.port === 0 ? this.options.preferredPort : this.port;
    for (let attempt = 1; ; attempt += 1) {
      const port = this.port === 0 ? await freePort(attempt === 1 ? wanted : undefined) : this.port;
      const before = this.log.size();
      const { ok, output } = await this.launchOn(port);
      if (ok) {
        this.port = port;
        return;
      }
      const text = `${output}\n${this.log.readFrom(before)}`;
      const portLost = /could not bind|Address already in use/i.test(text) && this.port === 0;
      const memoryHeld = /pre-existing shared memory|lock file .* already exists/i.test(text);
      if (attempt >= 4 || !(portLost || memoryHeld)) throw this.problem(text);
      await delay(300);
    }
  }

  private launchOn(port: number): Promise<CommandResult> {
    endLeftoverSessions(this.dataDir);
    this.ownLog();
    const throwAway = this.options.durable === false ? ` ${THROW_AWAY}` : '';
    return this.pgCtl(['-w', '-t', '60', '-l', this.log.path, '-o', `-p ${port}${throwAway}`, 'start']);
  }

  private ownLog(): void {
    closeSync(this.log.open());
    if (this.account) chownSync(this.log.path, this.account.uid, this.account.gid);
  }

  private pgCtl(args: string[]): Promise<CommandResult> {
    return this.run(this.binaries.pgCtl, ['-D', this.dataDir, ...args]);
  }

  private run(command: string, args: string[]): Promise<CommandResult> {
    const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
    const env = { ...Object.fromEntries(kept), LC_ALL: 'C' };
    const { uid, gid } = this.account ?? {};
    return runCommand(command, args, { cwd: '/', env, uid, gid });
  }

  private async assertAnswers(): Promise<void> {
    const answers = (): Promise<boolean> =>
      this.asAdmin((client) => client.query('SELECT 1')).then(
        () => true,
        () => false,
      );
    const gone = (): boolean => !existsSync(postmasterFile(this.dataDir));
    if (!(await waitFor(answers, 60_000, gone))) throw this.problem(this.log.tail());
  }

  private problem(text: string): StartProblem {
    const tail = text.trim().split('\n').slice(-12).join('\n');
    return fullDiskProblem(this.dataDir, text) ?? new StartProblem('POSTGRES_FAILED', { tail });
  }
}

function sharedPlace(home: string): string {
  return join(SHARED_ROOT, createHash('sha256').update(home).digest('hex').slice(0, 12));
}
