import {
  type Alignment,
  alignSuggestions,
  groupNeeds,
  NEED_EVENTS,
  suggestionEvent,
} from '@allmende/consortia-core';
import { Clock, Database, DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { NeedRecords } from './need-records.js';

/** Looks for similar needs of three municipalities and tells the coordinators of their region. For jobs: nobody asks. */
@Injectable()
export class GroupNeeds {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(NeedRecords) private readonly records: NeedRecords,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** After something happened to a need; one that is gone has taken its places with it. */
  async afterNeed(needId: string): Promise<void> {
    const need = await this.records.needs.findUnscoped(needId);
    if (need !== null) await this.inLand(need.ags.slice(0, 2));
  }

  /** Brings the open suggestions of a Land in line with its open needs; answers how many are new. */
  async inLand(land: string): Promise<number> {
    return this.database.transaction(async () => {
      // One at a time for a Land: two needs posted at the same moment must not make two suggestions.
      await this.records.suggestions.lockLand(land);
      const known = await this.records.suggestions.openInLandForUpdateUnscoped(land);
      const shown = await this.records.suggestions.shownUnscoped(land);
      const needs = await this.records.needs.openInLandUnscoped(land);
      const taking = await this.records.participation();
      const groups = groupNeeds(
        needs.map((need) => ({ ...need, shown: shown.has(need.id) })),
        taking,
      );
      const alignment = alignSuggestions(known, groups);
      await this.apply(alignment);
      return alignment.fresh.length;
    });
  }

  /** Every Land in which there is something; after the number of municipalities that take part has changed. */
  async everywhere(): Promise<void> {
    for (const land of await this.records.suggestions.landsUnscoped()) await this.inLand(land);
  }

  private async apply({ fresh, kept, lapsed }: Alignment): Promise<void> {
    const { suggestions } = this.records;
    const now = this.clock.now();
    for (const group of fresh) {
      const suggestion = await suggestions.add(group, this.clock.newId(), now);
      await this.events.record(ANONYMOUS, [suggestionEvent(NEED_EVENTS.suggested, suggestion)]);
    }
    for (const { id, added, removed } of kept) {
      if (added.length + removed.length === 0) continue;
      await suggestions.removeNeeds(id, removed);
      await suggestions.addNeeds(id, added);
      await suggestions.save(id, {}, now);
    }
    for (const id of lapsed) await suggestions.save(id, { status: 'lapsed' }, now);
  }
}
