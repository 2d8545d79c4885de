import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from './database.js';
import { registeredEntities, registerEntities } from './entity-registry.js';
import { QueryWatch } from './query-watch.js';

/** Opens a pool on the configured database with all entities declared so far. */
export async function openDatabase(config: Config, watch: QueryWatch): Promise<Database> {
  const source = new DataSource({
    type: 'postgres',
    url: config.DATABASE_URL,
    applicationName: 'allmende',
    entities: registeredEntities(),
    synchronize: false,
    logger: watch,
    logging: ['query'],
    maxQueryExecutionTime: 2_000,
    poolSize: config.DATABASE_POOL,
    extra: {
      idleTimeoutMillis: 60_000,
      connectionTimeoutMillis: 5_000,
      allowExitOnIdle: false,
      statement_timeout: config.STATEMENT_WITHIN_MS,
    },
  });
  await source.initialize();
  return new Database(source);
}

/** Gives every domain the one {@link Database}; a domain declares its tables with `withEntities`. */
@Global()
@Module({
  providers: [QueryWatch, { provide: Database, useFactory: openDatabase, inject: [CONFIG, QueryWatch] }],
  exports: [Database, QueryWatch],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Declares the entity classes of a domain; to be used in its `@Module({ imports })`. */
  static withEntities(entities: Parameters<typeof registerEntities>[0]): DynamicModule {
    registerEntities(entities);
    return { module: EntitiesDeclared };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}

/** Stands in the import list of a domain that declared its entities. */
@Module({})
export class EntitiesDeclared {}
