import { proposeFromSuggestion, type Consortium, type ProposeFromNeedsInput } from '@allmende/consortia-core';
import { accept, Clock, Database, DomainEvents, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { NeedRecords } from './need-records.js';
import { ProposeConsortium } from './propose-consortium.js';
import { ReadNeedSuggestions } from './read-need-suggestions.js';

/** Makes a consortium of a suggestion: the coordinators' organisation leads, all who may be named are invited. */
@Injectable()
export class ProposeFromNeeds {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(NeedRecords) private readonly records: NeedRecords,
    @Inject(ReadNeedSuggestions) private readonly read: ReadNeedSuggestions,
    @Inject(ProposeConsortium) private readonly propose: ProposeConsortium,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: ProposeFromNeedsInput): Promise<Consortium> {
    const { suggestionId, organisationId, title, purpose, message } = input;
    return this.database.transaction(async () => {
      const regions = await this.records.regionsOf(actor);
      found(await this.records.suggestions.loadForUpdate(regions, suggestionId));
      const suggestion = await this.read.byId(actor, suggestionId);
      const { changes, events } = accept(proposeFromSuggestion(suggestion, suggestion, organisationId));
      const { field, region, inviteeIds, status } = changes;
      const consortium = await this.propose.run(actor, {
        ...{ organisationId, title, purpose, field, message },
        region: { lands: [...region.lands], kreise: [...region.kreise] },
        invitees: inviteeIds.map((invitee) => ({ organisationId: invitee, role: 'partner' })),
      });
      await this.records.suggestions.save(
        suggestionId,
        { status, consortiumId: consortium.id },
        this.clock.now(),
      );
      await this.events.record(actor, events);
      return consortium;
    });
  }
}
