import { canPostNeed, postNeed, type Need, type PostNeedInput } from '@allmende/consortia-core';
import { accept, assertAllowed, Clock, Database, DomainEvents, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Needs } from '../data/need.repository.js';
import { germanDay } from './need-records.js';

/** Posts what a municipality looks for. */
@Injectable()
export class PostNeed {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Needs) private readonly needs: Needs,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { organisationId, ...input }: PostNeedInput): Promise<Need> {
    assertAllowed(canPostNeed(actor, organisationId), actor);
    const ags = found(actor.memberships.find((own) => own.organisationId === organisationId)?.ags);
    return this.database.transaction(async () => {
      const now = this.clock.now();
      const municipality = { organisationId, ags };
      const { changes, events } = accept(
        postNeed({ id: this.clock.newId(), now, today: germanDay(now), municipality, input }),
      );
      await this.needs.add(changes);
      await this.events.record(actor, events);
      return changes;
    });
  }
}
