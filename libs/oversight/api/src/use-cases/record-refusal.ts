import { type AskedChange, noteRefusal } from '@allmende/oversight-core';
import { Database, DomainEvents } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';

/** Keeps in the trail who tried to change what without being allowed to. */
@Injectable()
export class RecordRefusal {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DomainEvents) private readonly events: DomainEvents,
  ) {}

  async run(actor: Actor, asked: AskedChange): Promise<void> {
    const event = noteRefusal(actor, asked);
    if (event === null) return;
    await this.database.transaction(() => this.events.record(actor, [event]));
  }
}
