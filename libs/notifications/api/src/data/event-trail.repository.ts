import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';

/** Who caused an event (null when it was the clock or a seed) and when it happened. */
export interface EventCause {
  readonly accountId: string | null;
  readonly occurredAt: Date;
}

/** The trail of events, as far as notices need it. */
@Injectable()
export class EventTrail {
  constructor(@Inject(Database) private readonly database: Database) {}

  async causeOfUnscoped(eventId: string): Promise<EventCause | null> {
    const [row] = await this.database.query<EventCause>(
      `select account_id as "accountId", occurred_at as "occurredAt" from platform.event where id = $1::uuid`,
      [eventId],
    );
    return row ?? null;
  }
}
