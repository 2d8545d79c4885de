import {
  acceptInvitation,
  type Consortium,
  type Invitation,
  type InvitationInput,
} from '@allmende/consortia-core';
import { accept, Clock, Database, DomainEvents } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { ConsortiumRecords } from './consortium-records.js';

/** The answered invitation and the consortium that the organisation belongs to now. */
export interface AcceptedInvitation {
  readonly invitation: Invitation;
  readonly consortium: Consortium;
}

/** Joins a consortium in the name of the invited organisation. */
@Injectable()
export class AcceptInvitation {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ConsortiumRecords) private readonly records: ConsortiumRecords,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { invitationId }: InvitationInput): Promise<AcceptedInvitation> {
    return this.database.transaction(async () => {
      const { invitation, consortium } = await this.records.received(actor, invitationId);
      const partners = await this.records.partners.ofConsortia([consortium.id]);
      const now = this.clock.now();
      const { changes, events } = accept(acceptInvitation({ invitation, consortium, partners, now }));
      await this.records.partners.add(changes.partner);
      await this.events.record(actor, events);
      return {
        invitation: await this.records.invitations.save(invitation, changes.invitation),
        consortium: await this.records.consortia.save(consortium, changes.consortium),
      };
    });
  }
}
