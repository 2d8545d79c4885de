import {
  type OwnedTestServices,
  type RunningSystem,
  startSystem,
  startTestServices,
  type SystemOptions,
} from '@allmende/tool-runtime';

/** Engines and programs of one run. */
export interface OwnSystem {
  readonly services: OwnedTestServices;
  readonly system: RunningSystem;
}

export interface OwnSystemOptions extends Omit<SystemOptions, 'services' | 'databaseName'> {
  /** Engines that survive a power cut, as at a person's. */
  readonly durable?: boolean;
}

const DATABASE = 'allmende_shown';

/** Starts engines of its own, gives them to the work, and leaves nothing behind, also after Ctrl-C. */
export async function withServices<Result>(
  durable: boolean,
  work: (services: OwnedTestServices) => Promise<Result>,
): Promise<Result> {
  const services = await startTestServices({ durable });
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const stopped = new Promise<never>((_, reject) => {
    interrupted.signal.addEventListener('abort', () => reject(new Error('interrupted')), { once: true });
  });
  try {
    return await Promise.race([work(services), stopped]);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    await services.stop();
  }
}

/** What {@link withPrograms} needs to know; the name tells systems on the same engines apart. */
export type ProgramOptions = Omit<SystemOptions, 'databaseName'> & { readonly databaseName?: string };

/** One account writes here as hard as a whole Land, and asks what no screen asks. */
const HARD_WORK = { RATE_LIMIT_FACTOR: '10000', API_DOCUMENTS: 'any' };

/** Starts programs on given engines for the time of the work. The database is made when it is not there. */
export async function withPrograms<Result>(
  options: ProgramOptions,
  work: (system: RunningSystem) => Promise<Result>,
): Promise<Result> {
  const env = { ...HARD_WORK, ...options.env };
  const system = await startSystem({ databaseName: DATABASE, ...options, env });
  try {
    return await work(system);
  } finally {
    await system.stop();
  }
}

/** The same with engines of its own. */
export function withSystem<Result>(
  { durable = false, ...options }: OwnSystemOptions,
  work: (own: OwnSystem) => Promise<Result>,
): Promise<Result> {
  return withServices(durable, (services) =>
    withPrograms({ services, ...options }, (system) => work({ services, system })),
  );
}

/** Address of the database that `withPrograms` uses. */
export function ownDatabaseUrl(services: OwnedTestServices): string {
  return services.databaseUrl(DATABASE);
}
