import { addMemberInput, giveRoles, membershipAdded } from '@allmende/identity-core';
import { accept, Clock, Database, DomainEvents, parseInput } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { OrganisationDirectory } from '../data/organisation.repository.js';

/** Gives an account roles in an organisation. Asks nobody's leave, so it is for seeds and tests and has no mutation. */
@Injectable()
export class AddMember {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OrganisationDirectory) private readonly directory: OrganisationDirectory,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(typed: z.input<typeof addMemberInput>): Promise<void> {
    const { accountId, organisationId, roles } = parseInput(addMemberInput, typed);
    await this.database.transaction(async () => {
      const [organisation] = await this.directory.findByIds([organisationId]);
      accept(giveRoles(organisation ?? null, roles));
      const added = await this.directory.addRoles(organisationId, accountId, roles, this.clock.now());
      const events = added.map((role) => membershipAdded(organisationId, accountId, role));
      await this.events.record(ANONYMOUS, events);
    });
  }
}
