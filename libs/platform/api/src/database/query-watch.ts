import type { Logger } from 'typeorm';

/** Sees every statement that goes to the database; tests count with it, slow ones are logged. */
export class QueryWatch implements Logger {
  private readonly listeners = new Set<(sql: string) => void>();

  /** Calls back for each statement until the returned function is called. */
  listen(listener: (sql: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  logQuery(sql: string): void {
    for (const listener of this.listeners) listener(sql);
  }

  logQuerySlow(milliseconds: number, sql: string): void {
    process.stderr.write(`${JSON.stringify({ level: 'warn', slowQueryMs: milliseconds, sql })}\n`);
  }

  logQueryError(): void {
    // The failure itself reaches the caller as an exception, where it is logged once with the request id.
  }
  logSchemaBuild(): void {
    // The schema is never built by the ORM.
  }
  logMigration(message: string): void {
    process.stdout.write(`${message}\n`);
  }
  log(): void {
    // The ORM has nothing else to say that the statements do not.
  }
}
