import { declineInvitation, type Invitation, type DeclineInput } from '@allmende/consortia-core';
import { accept, Clock, Database, DomainEvents } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { ConsortiumRecords } from './consortium-records.js';

/** Says no in the name of the invited organisation. */
@Injectable()
export class DeclineInvitation {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ConsortiumRecords) private readonly records: ConsortiumRecords,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { invitationId, reason }: DeclineInput): Promise<Invitation> {
    return this.database.transaction(async () => {
      const { invitation } = await this.records.received(actor, invitationId);
      const { changes, events } = accept(declineInvitation(invitation, reason, this.clock.now()));
      await this.events.record(actor, events);
      return this.records.invitations.save(invitation, changes);
    });
  }
}
