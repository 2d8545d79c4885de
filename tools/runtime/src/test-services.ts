import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Guard } from './guard.ts';
import { findMeilisearch, LocalMeilisearch } from './local-meilisearch.ts';
import { LocalPostgres } from './local-postgres.ts';
import { postmasterFile } from './postmaster-file.ts';

/** Environment variable through which a test run tells its workers where the services are (JSON). */
export const TEST_SERVICES_VARIABLE = 'ALLMENDE_TEST_SERVICES';

/** Enough to find running services again from another process. */
export interface EngineCoordinates {
  dir: string;
  durable: boolean;
  postgresPort: number;
  meilisearchPort?: number;
}

export interface TestServicesOptions {
  /** Kept at the end if given; else a new temporary directory that is deleted at the end. */
  dir?: string;
  /** True to survive a power cut, as at a person's; the default is faster and does not. */
  durable?: boolean;
  /** False to do without Meilisearch. */
  meilisearch?: boolean;
}

/** Real PostgreSQL and Meilisearch for tests and benches. Nothing heals them: a test that kills one decides when it returns. */
export class TestServices {
  readonly dir: string;
  private readonly postgres: LocalPostgres;
  private readonly search: LocalMeilisearch | undefined;
  private readonly coordinates: EngineCoordinates;

  constructor(coordinates: EngineCoordinates) {
    const { dir: home, durable } = coordinates;
    const binary = coordinates.meilisearchPort === undefined ? undefined : findMeilisearch();
    this.dir = home;
    this.coordinates = coordinates;
    this.postgres = new LocalPostgres({ home, durable });
    this.search = binary && new LocalMeilisearch({ home }, binary);
    this.postgres.port = coordinates.postgresPort;
    if (this.search) this.search.port = coordinates.meilisearchPort ?? 0;
  }

  get adminUrl(): string {
    return this.postgres.url();
  }

  databaseUrl(name: string): string {
    return this.postgres.url(name);
  }

  /** Undefined where the platform has no Meilisearch. */
  get meiliHost(): string | undefined {
    return this.search?.host;
  }

  get meiliKey(): string | undefined {
    return this.search?.key;
  }

  /** Returns the address; a `template` (nobody connected to it) is copied with all its rows. */
  async createDatabase(name: string, template?: string): Promise<string> {
    await this.postgres.createDatabase(name, template);
    return this.databaseUrl(name);
  }

  dropDatabase(name: string): Promise<void> {
    return this.postgres.dropDatabase(name);
  }

  postgresPid(): number | undefined {
    return this.postgres.pid();
  }

  meilisearchPid(): number | undefined {
    return this.search?.pid();
  }

  /** kill -9 of the server; `startPostgres` brings it back on the same port. */
  killPostgres(): Promise<void> {
    return this.postgres.kill();
  }

  async killMeilisearch(): Promise<void> {
    await this.search?.kill();
  }

  stopPostgres(): Promise<void> {
    return this.postgres.stop();
  }

  async stopMeilisearch(): Promise<void> {
    await this.search?.stop();
  }

  startPostgres(): Promise<void> {
    return this.postgres.start();
  }

  async startMeilisearch(): Promise<void> {
    await this.search?.start();
  }

  async restartPostgres(): Promise<void> {
    await this.stopPostgres();
    await this.startPostgres();
  }

  async restartMeilisearch(): Promise<void> {
    await this.stopMeilisearch();
    await this.startMeilisearch();
  }

  /** For `attachTestServices` in another process. */
  toJSON(): EngineCoordinates {
    return { ...this.coordinates };
  }
}

/** The one who started the services; only it may end them. */
export class OwnedTestServices extends TestServices {
  private readonly finish: () => Promise<void>;

  constructor(coordinates: EngineCoordinates, finish: () => Promise<void>) {
    super(coordinates);
    this.finish = finish;
  }

  /** Ends both and deletes a temporary directory. */
  stop(): Promise<void> {
    return this.finish();
  }
}

/** Starts both, in about a second. Should this process be killed, a guardian ends them and deletes their files. */
export async function startTestServices(options: TestServicesOptions = {}): Promise<OwnedTestServices> {
  const { durable = false } = options;
  const isTemporary = options.dir === undefined;
  const dir = options.dir ?? temporaryDir();
  const postgres = new LocalPostgres({ home: dir, durable });
  const binary = options.meilisearch === false ? undefined : findMeilisearch();
  const search = binary && new LocalMeilisearch({ home: dir }, binary);
  const guard = guardFor(postgres, search, isTemporary ? [dir, postgres.dataDir] : []);
  const finish = async (): Promise<void> => {
    await search?.stop();
    await postgres.stop(durable ? 'fast' : 'immediate');
    if (isTemporary) {
      await postgres.destroy();
      rmSync(dir, { recursive: true, force: true });
    }
    guard.dismiss();
  };
  try {
    await Promise.all([postgres.start(), search?.start()]);
  } catch (error) {
    await finish();
    throw error;
  }
  const ports = { postgresPort: postgres.port, ...(search && { meilisearchPort: search.port }) };
  return new OwnedTestServices({ dir, durable, ...ports }, finish);
}

function temporaryDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'allmende-test-'));
  // mkdtemp makes it private; the database account must get through to its own directory inside.
  chmodSync(dir, 0o711);
  return dir;
}

function guardFor(postgres: LocalPostgres, search: LocalMeilisearch | undefined, throwAway: string[]): Guard {
  const guard = new Guard();
  guard.watch('postgres', postmasterFile(postgres.dataDir), 'SIGINT');
  if (search) guard.watch('meilisearch', search.pidFile);
  throwAway.forEach((dir) => guard.removeAtEnd(dir));
  return guard;
}

/** The services of this test run, as the global set-up announced them; fails if there are none. */
export function attachTestServices(env: NodeJS.ProcessEnv = process.env): TestServices {
  const announced = env[TEST_SERVICES_VARIABLE];
  if (announced === undefined) {
    throw new Error(
      `${TEST_SERVICES_VARIABLE} is not set: the jest global set-up of tools/runtime did not run`,
    );
  }
  return new TestServices(JSON.parse(announced) as EngineCoordinates);
}
