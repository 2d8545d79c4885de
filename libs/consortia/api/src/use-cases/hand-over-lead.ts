import { canLeadConsortium, handOverLead, type Consortium, type MemberInput } from '@allmende/consortia-core';
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

/** The lead makes another partner the lead and stays as a partner. */
@Injectable()
export class HandOverLead {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ConsortiumRecords) private readonly records: ConsortiumRecords,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { consortiumId, organisationId }: MemberInput): Promise<Consortium> {
    return this.database.transaction(async () => {
      const { consortium, partners } = await this.records.own(actor, consortiumId);
      assertAllowed(canLeadConsortium(actor, consortium), actor);
      const now = this.clock.now();
      assertConfirmed(actor, now);
      const decision = handOverLead(consortium, partners, organisationId, now);
      const { changes, events } = accept(decision);
      for (const role of changes.roles) await this.records.partners.changeRole(consortium.id, role);
      await this.events.record(actor, events);
      return this.records.consortia.save(consortium, changes.consortium);
    });
  }
}
