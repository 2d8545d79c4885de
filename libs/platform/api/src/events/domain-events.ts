import { Inject, Injectable } from '@nestjs/common';
import type { Actor, DomainEvent } from '@allmende/platform-core';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.js';

/**
 * The outbox: writes what happened (the audit trail) and one job per subscriber in the transaction of the change,
 * so that either all of it is true or none.
 */
@Injectable()
export class DomainEvents {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Records events of a decision; throws outside a transaction because then nothing would hold them together. */
  async record(actor: Actor, events: readonly DomainEvent[]): Promise<void> {
    if (events.length === 0) return;
    if (!this.database.inTransaction) throw new Error('Events are recorded inside a transaction only');
    const now = this.clock.now();
    for (const event of events) {
      const id = this.clock.newId();
      await this.database.execute(
        `insert into platform.event (id, type, subject_id, payload, account_id, occurred_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [id, event.type, event.subjectId, JSON.stringify(event.payload ?? {}), actor.accountId, now],
      );
      await this.jobs.sendForEvent(id, event);
    }
  }
}
