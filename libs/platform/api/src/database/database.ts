import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityTarget, ObjectLiteral, QueryRunner, Repository } from 'typeorm';

/**
 * The only way to PostgreSQL. A use case opens `transaction(…)`; everything that runs inside, however deep,
 * uses that transaction without passing it on.
 */
export class Database {
  private readonly ambient = new AsyncLocalStorage<QueryRunner>();

  constructor(private readonly source: DataSource) {}

  /** Runs the work in one transaction and commits when it returns; joins the open one if there is any. */
  async transaction<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.ambient.getStore() !== undefined) return work();
    const runner = this.source.createQueryRunner();
    await runner.connect();
    try {
      await runner.startTransaction();
      const result = await this.ambient.run(runner, work);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** True inside `transaction(…)`. */
  get inTransaction(): boolean {
    return this.ambient.getStore() !== undefined;
  }

  /** The ORM repository of an entity, bound to the open transaction if there is one. */
  repository<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Repository<Entity> {
    const manager = this.ambient.getStore()?.manager ?? this.source.manager;
    return manager.getRepository(entity);
  }

  /** Runs a statement with `$1…` parameters and returns its rows (also for `… returning`). */
  async query<Row = Record<string, unknown>>(
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<Row[]> {
    const runner = this.ambient.getStore();
    const owned = runner ?? this.source.createQueryRunner();
    try {
      const result = await owned.query(sql, [...parameters], true);
      return (result.records ?? []) as Row[];
    } finally {
      if (runner === undefined) await owned.release();
    }
  }

  /** Runs a statement and returns how many rows it changed. */
  async execute(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    const runner = this.ambient.getStore();
    const owned = runner ?? this.source.createQueryRunner();
    try {
      return (await owned.query(sql, [...parameters], true)).affected ?? 0;
    } finally {
      if (runner === undefined) await owned.release();
    }
  }

  /** Answers when PostgreSQL does. */
  async ping(): Promise<void> {
    await this.query('select 1');
  }

  /** Closes all connections. */
  async close(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}
