import { expireInvitations } from '@allmende/consortia-core';
import { accept, Clock, Database, DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Invitations } from '../data/invitation.repository.js';

const BATCH = 100;

/** Marks invitations whose time has run out and tells both sides. Asks nobody's leave: the clock decides. */
@Injectable()
export class ExpireInvitations {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Invitations) private readonly invitations: Invitations,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Answers how many there were. */
  async run(): Promise<number> {
    let expired = 0;
    for (;;) {
      const batch = await this.database.transaction(() => this.expireBatch());
      expired += batch;
      if (batch < BATCH) return expired;
    }
  }

  private async expireBatch(): Promise<number> {
    const now = this.clock.now();
    const late = await this.invitations.lateForUpdateUnscoped(now, BATCH);
    const { changes, events } = accept(expireInvitations(late, now));
    for (const { id, changes: change } of changes) {
      const invitation = late.find((candidate) => candidate.id === id);
      if (invitation !== undefined) await this.invitations.save(invitation, change);
    }
    await this.events.record(ANONYMOUS, events);
    return changes.length;
  }
}
