import {
  canInvitePartner,
  withdrawInvitation,
  type Invitation,
  type InvitationInput,
} from '@allmende/consortia-core';
import { accept, assertAllowed, Clock, Database, DomainEvents } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { ConsortiumRecords } from './consortium-records.js';

/** The lead takes an invitation back. */
@Injectable()
export class WithdrawInvitation {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ConsortiumRecords) private readonly records: ConsortiumRecords,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { invitationId }: InvitationInput): Promise<Invitation> {
    return this.database.transaction(async () => {
      const { invitation, consortium } = await this.records.sent(actor, invitationId);
      assertAllowed(canInvitePartner(actor, consortium), actor);
      const { changes, events } = accept(withdrawInvitation(invitation, this.clock.now()));
      await this.events.record(actor, events);
      return this.records.invitations.save(invitation, changes);
    });
  }
}
