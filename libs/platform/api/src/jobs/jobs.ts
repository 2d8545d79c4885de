import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { DomainEvent } from '@allmende/platform-core';
import { PgBoss } from 'pg-boss';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { type LoggedError, maskedError } from '../log/masked.js';

/** What a job is told: the event that caused it; the job reads the current state itself. */
export interface EventJob {
  readonly eventId: string;
  readonly type: string;
  readonly subjectId: string;
  readonly payload: NonNullable<DomainEvent['payload']>;
}

/** Something to do after an event. `name` is imperative (`index-project`); `handle` must be idempotent. */
export interface Subscriber {
  readonly name: string;
  readonly events: readonly string[];
  handle(job: EventJob): Promise<void>;
}

/** Something to do for one row, asked for inside a transaction; `handle` gets its id and must be idempotent. */
export interface Task {
  readonly name: string;
  handle(id: string): Promise<void>;
}

/** Something to do at fixed times; `cron` in Europe/Berlin. */
export interface Recurring {
  readonly name: string;
  readonly cron: string;
  handle(): Promise<void>;
}

const QUEUE = {
  retryLimit: 20,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 300,
  notify: true,
} as const;

/** Log levels at which a line of that weight is left out. */
const SILENT_FOR: Readonly<Record<'warn' | 'error', readonly Config['LOG_LEVEL'][]>> = {
  warn: ['silent', 'error'],
  error: ['silent'],
};

const PROMPT = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1 } as const;

/**
 * Work that happens after a change, kept in PostgreSQL (pg-boss). Every process may send; only the worker, which
 * calls {@link Jobs.work}, runs them.
 */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly subscribers = new Map<string, Subscriber>();
  private readonly recurring = new Map<string, Recurring>();
  private readonly tasks = new Map<string, Task>();
  private boss: PgBoss | null = null;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Called by a job class while the application starts. */
  subscribe(subscriber: Subscriber): void {
    if (this.subscribers.has(subscriber.name)) throw new Error(`Two jobs are named ${subscriber.name}`);
    this.subscribers.set(subscriber.name, subscriber);
  }

  /** Called by a job class that runs by the clock. */
  repeat(recurring: Recurring): void {
    this.recurring.set(recurring.name, recurring);
  }

  /** Called by a job class that is asked for by name, see {@link Jobs.enqueue}. */
  task(task: Task): void {
    if (this.tasks.has(task.name)) throw new Error(`Two jobs are named ${task.name}`);
    this.tasks.set(task.name, task);
  }

  /** Asks for a task in the open transaction. */
  async enqueue(name: string, id: string): Promise<void> {
    if (!this.tasks.has(name)) throw new Error(`No job is named ${name}`);
    await this.send(name, { id });
  }

  /** Creates the tables of the queue and every queue; part of preparing the database, not of each start. */
  async prepare(): Promise<void> {
    const boss = new PgBoss({
      connectionString: this.config.DATABASE_URL,
      schema: 'job',
      supervise: false,
      schedule: false,
    });
    await boss.start();
    const names = [...this.subscribers.keys(), ...this.tasks.keys(), ...this.recurring.keys()];
    for (const name of names) await boss.createQueue(name, QUEUE);
    await boss.stop({ graceful: false });
  }

  /** Opens the connection for sending; `work` opens it with workers instead. */
  async open(): Promise<void> {
    if (this.boss !== null) return;
    const boss = new PgBoss({
      connectionString: this.config.DATABASE_URL,
      schema: 'job',
      supervise: false,
      schedule: false,
      migrate: false,
      max: 1,
    });
    boss.on('error', (error) => this.complain('error', undefined, maskedError(error)));
    await boss.start();
    this.boss = boss;
  }

  /** Starts to run jobs in this process. */
  async work(): Promise<void> {
    const boss = new PgBoss({
      connectionString: this.config.DATABASE_URL,
      schema: 'job',
      useListenNotify: true,
      max: 6,
    });
    boss.on('error', (error) => this.complain('error', undefined, maskedError(error)));
    await boss.start();
    this.boss = boss;
    for (const subscriber of this.subscribers.values()) {
      await boss.createQueue(subscriber.name, QUEUE);
      await boss.work<EventJob>(subscriber.name, { batchSize: 20, ...PROMPT }, async (jobs) => {
        for (const job of jobs) await this.guarded(subscriber.name, () => subscriber.handle(job.data));
      });
    }
    for (const task of this.tasks.values()) {
      await boss.createQueue(task.name, QUEUE);
      await boss.work<{ id: string }>(task.name, PROMPT, async (jobs) => {
        for (const job of jobs) await this.guarded(task.name, () => task.handle(job.data.id));
      });
    }
    for (const recurring of this.recurring.values()) {
      await boss.createQueue(recurring.name, QUEUE);
      await boss.schedule(recurring.name, recurring.cron, null, { tz: 'Europe/Berlin' });
      const run = () => this.guarded(recurring.name, () => recurring.handle());
      await boss.work(recurring.name, { pollingIntervalSeconds: 5 }, run);
    }
  }

  /** One job per subscriber of the event, in the open transaction. */
  async sendForEvent(eventId: string, event: DomainEvent): Promise<void> {
    for (const subscriber of this.subscribers.values()) {
      if (!subscriber.events.includes(event.type)) continue;
      const job: EventJob = {
        eventId,
        type: event.type,
        subjectId: event.subjectId,
        payload: event.payload ?? {},
      };
      await this.send(subscriber.name, job);
    }
  }

  /** How many jobs of that name are not done, and for how many seconds the oldest has been waiting. */
  async backlog(name: string): Promise<{ readonly waiting: number; readonly lagSeconds: number }> {
    const [row] = await this.database.query<{ waiting: number; lagSeconds: number }>(
      `select count(*)::int as waiting,
         coalesce(extract(epoch from now() - min(created_on)), 0)::int as "lagSeconds"
       from job.job where name = $1 and state in ('created', 'retry', 'active')`,
      [name],
    );
    return row ?? { waiting: 0, lagSeconds: 0 };
  }

  /** Stops taking jobs and lets running ones finish. */
  async stop(): Promise<void> {
    const boss = this.boss;
    this.boss = null;
    if (boss !== null) await boss.stop({ graceful: true, timeout: 10_000 });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  private async send(queue: string, job: EventJob | { id: string }): Promise<void> {
    if (this.boss === null) throw new Error('Jobs.open() or Jobs.work() comes before sending');
    const db = {
      executeSql: async (text: string, values?: unknown[]) => ({
        rows: await this.database.query<Record<string, unknown>>(text, values ?? []),
      }),
    };
    await this.boss.send(queue, job, { db });
  }

  /** Runs a job. The queue keeps what a failed one threw, where, as in the log, nothing may name a person. */
  private async guarded(queue: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const masked = maskedError(error);
      // Not an error yet: the queue tries again.
      this.complain('warn', queue, masked);
      throw Object.assign(new Error(masked.message), { ...masked, name: masked.type });
    }
  }

  private complain(level: 'warn' | 'error', queue: string | undefined, error: LoggedError): void {
    if (SILENT_FOR[level].includes(this.config.LOG_LEVEL)) return;
    process.stderr.write(`${JSON.stringify({ level, part: 'jobs', queue, error })}\n`);
  }
}
