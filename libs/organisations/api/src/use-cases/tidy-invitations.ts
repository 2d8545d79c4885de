import { expireMembershipInvitations, invitationsForgottenBefore } from '@allmende/organisations-core';
import { accept, Clock, Database, DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { MemberRecords } from './member-records.js';

const BATCH = 100;

/** Marks invitations and offers whose time has run out, and forgets what ended long ago. Nobody asks: the clock does. */
@Injectable()
export class TidyInvitations {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MemberRecords) private readonly records: MemberRecords,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Answers how many invitations ran out. */
  async run(): Promise<number> {
    let expired = 0;
    for (;;) {
      const batch = await this.database.transaction(() => this.expireBatch());
      expired += batch;
      if (batch < BATCH) break;
    }
    const now = this.clock.now();
    const forgetBefore = invitationsForgottenBefore(now);
    await this.database.transaction(async () => {
      await this.records.invitations.removeClosedBefore(forgetBefore);
      await this.records.requests.removeAnsweredBefore(forgetBefore);
      await this.records.handOvers.tidy(now, forgetBefore);
    });
    return expired;
  }

  private async expireBatch(): Promise<number> {
    const now = this.clock.now();
    const late = await this.records.invitations.lateForUpdate(now, BATCH);
    const { changes, events } = accept(expireMembershipInvitations(late, now));
    await this.records.invitations.markExpired(changes);
    await this.events.record(ANONYMOUS, events);
    return changes.length;
  }
}
