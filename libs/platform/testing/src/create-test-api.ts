import { AsyncLocalStorage } from 'node:async_hooks';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '@allmende/platform-core';
import {
  ACTOR_SOURCE,
  type ActorSource,
  type Config,
  createApi,
  Database,
  Jobs,
  PlatformModule,
  QueryWatch,
  readConfig,
} from '@allmende/platform-api';
import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createTestDatabase } from './test-database.js';

const ACTOR_HEADER = 'x-test-actor';

/** An answer of unknown shape: a test reads deep into what it has just asked for. */
export type LooseAnswer = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- typing each answer would hide what is checked

/** The answer to a GraphQL request as a client gets it. */
export interface GraphqlAnswer<Data = LooseAnswer> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly { message: string; extensions?: Record<string, unknown> }[] | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** What a test starts and with which settings. */
export interface TestApiOptions {
  /** The modules under test, with all they import; identity must be among them. */
  readonly modules: readonly (Type | DynamicModule)[];
  /** Starts the job workers as well (default true). */
  readonly work?: boolean;
  /** Settings that differ from the test defaults; `MEILI_HOST: undefined` switches Meilisearch off. */
  readonly config?: Partial<Config>;
  /** Fingerprints of the documents that are answered with `API_DOCUMENTS: 'trusted'`. */
  readonly documents?: readonly string[];
}

/** The real application on a database of its own. */
export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly database: Database;
  readonly databaseUrl: string;
  get<Thing>(token: Type<Thing>): Thing;
  query<Data = LooseAnswer>(
    document: string,
    variables?: Record<string, unknown>,
    options?: { as?: Actor; cookie?: string; headers?: Record<string, string> },
  ): Promise<GraphqlAnswer<Data>>;
  countQueries(work: () => Promise<unknown>): Promise<number>;
  /** Waits until no job is waiting or running. */
  runJobs(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the modules with the platform under them. `as` in a query takes the place of a session. */
export async function createTestApi(options: TestApiOptions): Promise<TestApi> {
  const own = await createTestDatabase();
  const config = testConfig(own.url, options.config ?? {});
  const module = { module: class TestModule {}, imports: [PlatformModule.with(config), ...options.modules] };
  const app = await createApi(module, config, options.documents);
  letTestsSpeakFor(app.get<ActorSource>(ACTOR_SOURCE, { strict: false }));
  const jobs = app.get(Jobs);
  if (options.work === false) {
    await jobs.prepare();
    await jobs.open();
  } else {
    await jobs.work();
  }
  const database = app.get(Database);
  return {
    app,
    database,
    databaseUrl: own.url,
    get: (token) => app.get(token, { strict: false }),
    query: (document, variables, request) => post(app, document, variables ?? {}, request ?? {}),
    countQueries: async (work) => {
      // Only what the work itself asks: jobs in the background go on meanwhile.
      const counting = new AsyncLocalStorage<{ statements: number }>();
      const counted = { statements: 0 };
      const stop = app.get(QueryWatch, { strict: false }).listen(() => {
        const scope = counting.getStore();
        if (scope !== undefined) scope.statements += 1;
      });
      await counting.run(counted, work);
      stop();
      return counted.statements;
    },
    runJobs: () => untilIdle(database),
    stop: async () => {
      await app.close();
      await own.drop();
      await rm(config.DATA_DIR, { recursive: true, force: true });
    },
  };
}

function testConfig(databaseUrl: string, overrides: Partial<Config>): Config {
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: '5',
    MEILI_HOST: process.env['ALLMENDE_TEST_MEILI_HOST'],
    MEILI_KEY: process.env['ALLMENDE_TEST_MEILI_KEY'],
    MEILI_PREFIX: `${new URL(databaseUrl).pathname.slice(1)}_`,
    SECRETS_KEY: 'only for tests: 32 characters or more',
    SECOND_FACTOR: 'offered',
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    ANONYMOUS_CACHE_MS: '0',
    SEARCH_PATIENCE_MS: '3000',
    DATA_DIR: join(tmpdir(), `allmende-test-${new URL(databaseUrl).pathname.slice(1)}`),
  });
  return { ...config, ...overrides };
}

/** Lets a test name the actor in a header; without the header the real source answers. */
function letTestsSpeakFor(source: ActorSource): void {
  const real = source.actorOf.bind(source);
  source.actorOf = async (request, reply) => {
    const named = request.headers[ACTOR_HEADER];
    return typeof named === 'string' ? readActor(named) : real(request, reply);
  };
}

function readActor(header: string): Actor {
  const actor = JSON.parse(decodeURIComponent(header)) as Actor;
  if (actor.proof?.kind !== 'session') return actor;
  return { ...actor, proof: { ...actor.proof, confirmedAt: new Date(actor.proof.confirmedAt) } };
}

async function post<Data>(
  app: NestFastifyApplication,
  query: string,
  variables: Record<string, unknown>,
  request: { as?: Actor; cookie?: string; headers?: Record<string, string> },
): Promise<GraphqlAnswer<Data>> {
  const headers: Record<string, string> = { 'content-type': 'application/json', ...request.headers };
  if (request.as !== undefined) headers[ACTOR_HEADER] = encodeURIComponent(JSON.stringify(request.as));
  if (request.cookie !== undefined) headers['cookie'] = request.cookie;
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: { query, variables },
  });
  const body = response.json<{ data: Data; errors?: GraphqlAnswer['errors'] }>();
  return { status: response.statusCode, data: body.data, errors: body.errors, headers: response.headers };
}

async function untilIdle(database: Database): Promise<void> {
  let fewest = Number.POSITIVE_INFINITY;
  let movedAt = Date.now();
  for (;;) {
    const rows = await database.query<{ open: string }>(
      `select count(*) as open from job.job
       where state in ('created', 'retry', 'active') and name not like '\\_\\_pgboss%' and start_after <= now() + interval '5 seconds'`,
    );
    const open = Number(rows[0]?.open);
    if (open === 0) return;
    if (open < fewest) {
      fewest = open;
      movedAt = Date.now();
    }
    // However slow the machine is: as long as jobs end, it is worth waiting.
    if (Date.now() - movedAt > 30_000)
      throw new Error(`${open} jobs are left, and none ended for 30 seconds`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
