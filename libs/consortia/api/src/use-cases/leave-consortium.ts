import { canLeaveConsortium, leaveConsortium, type MemberInput } from '@allmende/consortia-core';
import {
  accept,
  assertAllowed,
  assertConfirmed,
  Clock,
  Database,
  DomainEvents,
} from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { ConsortiumRecords } from './consortium-records.js';

/** An organisation ends its membership by its own decision. */
@Injectable()
export class LeaveConsortium {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ConsortiumRecords) private readonly records: ConsortiumRecords,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { consortiumId, organisationId }: MemberInput): Promise<void> {
    await this.database.transaction(async () => {
      const { consortium, partners } = await this.records.own(actor, consortiumId);
      assertAllowed(canLeaveConsortium(actor, organisationId), actor);
      assertConfirmed(actor, this.clock.now());
      const { changes, events } = accept(leaveConsortium(consortium, partners, organisationId));
      await this.records.partners.remove(consortium.id, changes.removedOrganisationId);
      await this.events.record(actor, events);
    });
  }
}
