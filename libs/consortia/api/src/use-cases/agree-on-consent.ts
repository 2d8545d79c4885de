import {
  answerConsent,
  type AnswerConsentInput,
  askForConsent,
  canChangeNeed,
  type NeedWithConsent,
} from '@allmende/consortia-core';
import { accept, assertAllowed, Clock, Database, DomainEvents, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { NeedRecords } from './need-records.js';
import { ReadNeedSuggestions, type SuggestionForCoordinators } from './read-need-suggestions.js';

/** Coordinators ask the owners of anonymous needs whether they may be named; owners answer. */
@Injectable()
export class AgreeOnConsent {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(NeedRecords) private readonly records: NeedRecords,
    @Inject(ReadNeedSuggestions) private readonly read: ReadNeedSuggestions,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Asks all at once; the answer looks the same whoever was asked. */
  async ask(actor: Actor, suggestionId: string): Promise<SuggestionForCoordinators> {
    return this.database.transaction(async () => {
      const { suggestions } = this.records;
      const regions = await this.records.regionsOf(actor);
      const suggestion = found(await suggestions.loadForUpdate(regions, suggestionId));
      const needs = await suggestions.needsUnscoped([suggestionId]);
      const { changes, events } = accept(askForConsent(suggestion, needs, this.clock.now()));
      await suggestions.saveConsents(suggestionId, changes);
      await this.events.record(actor, events);
      return this.read.byId(actor, suggestionId);
    });
  }

  /** Gives, refuses or takes back the consent for an own need. */
  async answer(actor: Actor, input: AnswerConsentInput): Promise<{ need: NeedWithConsent; region: string }> {
    const { needId, suggestionId, consent } = input;
    return this.database.transaction(async () => {
      const { suggestions } = this.records;
      const own = await this.records.locked(actor, needId);
      assertAllowed(canChangeNeed(actor, own), actor);
      const suggestion = found(await suggestions.findUnscoped(suggestionId, 'for update'));
      const needs = await suggestions.needsUnscoped([suggestionId]);
      const need = found(needs.find(({ id }) => id === needId));
      const { changes, events } = accept(answerConsent(suggestion, need, { consent, now: this.clock.now() }));
      await suggestions.saveConsents(suggestionId, [changes]);
      await this.events.record(actor, events);
      return { need: { ...need, consent: changes.consent }, region: suggestion.region };
    });
  }
}
