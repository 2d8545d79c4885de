import {
  canLeadConsortium,
  dissolveConsortium,
  type Consortium,
  type ConsortiumInput,
} from '@allmende/consortia-core';
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

/** The lead ends the consortium; its members keep what was, its open invitations are withdrawn. */
@Injectable()
export class DissolveConsortium {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ConsortiumRecords) private readonly records: ConsortiumRecords,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { consortiumId }: ConsortiumInput): Promise<Consortium> {
    return this.database.transaction(async () => {
      const { consortium } = await this.records.own(actor, consortiumId);
      assertAllowed(canLeadConsortium(actor, consortium), actor);
      assertConfirmed(actor, this.clock.now());
      const invitations = await this.records.invitations.ofConsortiumForUpdate(consortium.id);
      const { changes, events } = accept(dissolveConsortium(consortium, invitations, this.clock.now()));
      for (const invitation of invitations) {
        if (!changes.withdrawnInvitationIds.includes(invitation.id)) continue;
        await this.records.invitations.save(invitation, { status: 'withdrawn' });
      }
      await this.events.record(actor, events);
      return this.records.consortia.save(consortium, changes.consortium);
    });
  }
}
