import { foundOrganisation, foundOrganisationInput, type Organisation } from '@allmende/identity-core';
import { accept, Clock, Database, DomainEvents, parseInput } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { OrganisationDirectory } from '../data/organisation.repository.js';

/** Makes an organisation, verified or not. Asks nobody's leave, so it is for seeds and tests and has no mutation. */
@Injectable()
export class FoundOrganisation {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OrganisationDirectory) private readonly directory: OrganisationDirectory,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(typed: z.input<typeof foundOrganisationInput>): Promise<Organisation> {
    const input = parseInput(foundOrganisationInput, typed);
    const now = this.clock.now();
    const { changes, events } = accept(foundOrganisation(input, input.id ?? this.clock.newId(), now));
    await this.database.transaction(async () => {
      await this.directory.add(changes.organisation, now);
      await this.events.record(ANONYMOUS, events);
    });
    return changes.organisation;
  }
}
