import {
  canLeadConsortium,
  changePartnerRole,
  type Consortium,
  type RoleInput,
} from '@allmende/consortia-core';
import { accept, assertAllowed, Database, DomainEvents } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { ConsortiumRecords } from './consortium-records.js';

/** The lead gives a member another role. */
@Injectable()
export class ChangePartnerRole {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ConsortiumRecords) private readonly records: ConsortiumRecords,
    @Inject(DomainEvents) private readonly events: DomainEvents,
  ) {}

  async run(actor: Actor, { consortiumId, organisationId, role }: RoleInput): Promise<Consortium> {
    return this.database.transaction(async () => {
      const { consortium, partners } = await this.records.own(actor, consortiumId);
      assertAllowed(canLeadConsortium(actor, consortium), actor);
      const { changes, events } = accept(changePartnerRole(consortium, partners, { organisationId, role }));
      await this.records.partners.changeRole(consortium.id, changes);
      await this.events.record(actor, events);
      return consortium;
    });
  }
}
