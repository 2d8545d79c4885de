import {
  canEditProfile,
  saveConsortiumProfile,
  type Consortium,
  type ProfileInput,
} from '@allmende/consortia-core';
import { accept, assertAllowed, Clock, Database, DomainEvents } from '@allmende/platform-api';
import type { Actor, Problem } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { ConsortiumRecords } from './consortium-records.js';

/** What was saved, or, where somebody else was faster, what is kept now so that the page can show both texts. */
export interface SavedProfile {
  readonly consortium: Consortium | null;
  readonly current: Consortium | null;
  readonly problems: readonly Problem[];
}

/** Members write what the consortium says about itself. */
@Injectable()
export class SaveConsortiumProfile {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ConsortiumRecords) private readonly records: ConsortiumRecords,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: ProfileInput): Promise<SavedProfile> {
    return this.database.transaction(async () => {
      const { consortium, partners } = await this.records.own(actor, input.consortiumId);
      assertAllowed(canEditProfile(actor, consortium, partners), actor);
      const decision = saveConsortiumProfile(consortium, input, this.clock.now());
      if (!decision.ok && decision.problems.some(({ code }) => code === 'STALE_VERSION')) {
        return { consortium: null, current: consortium, problems: decision.problems };
      }
      const { changes, events } = accept(decision);
      await this.events.record(actor, events);
      return {
        consortium: await this.records.consortia.save(consortium, changes),
        current: null,
        problems: [],
      };
    });
  }
}
