import { canInvitePartner, type Invitation, type InvitePartnersInput } from '@allmende/consortia-core';
import { assertAllowed, Database } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { ConsortiumRecords } from './consortium-records.js';
import { SendInvitations } from './send-invitations.js';

/** The lead asks organisations to join; all of them are asked or, where one cannot be, none. */
@Injectable()
export class InvitePartners {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ConsortiumRecords) private readonly records: ConsortiumRecords,
    @Inject(SendInvitations) private readonly invitations: SendInvitations,
  ) {}

  async run(actor: Actor, input: InvitePartnersInput): Promise<readonly Invitation[]> {
    return this.database.transaction(async () => {
      const { consortium, partners } = await this.records.own(actor, input.consortiumId);
      assertAllowed(canInvitePartner(actor, consortium), actor);
      return this.invitations.run(actor, { ...input, consortium, partners });
    });
  }
}
