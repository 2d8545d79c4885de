import {
  canChangeNeed,
  type NeedSuggestion,
  type NeedWithConsent,
  type SuggestionView,
  viewSuggestion,
} from '@allmende/consortia-core';
import { found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { CandidateSolutions } from '@allmende/projects-api';
import { Inject, Injectable } from '@nestjs/common';
import { NeedRecords } from './need-records.js';
import { WORDS_OF_A_FIT, sharedWords } from './read-needs.js';

/** A suggestion as its coordinators see it. */
export interface SuggestionForCoordinators extends NeedSuggestion, SuggestionView {
  /** All whose need is counted and who are not named have been asked whether they agree to be. */
  readonly consentAsked: boolean;
}

/** An own anonymous need that coordinators ask about. */
export interface AskedNeed {
  readonly need: NeedWithConsent;
  readonly suggestionId: string;
  readonly region: string;
}

const SOLUTIONS = 5;
const COMPARED_SOLUTIONS = 200;

/** Suggestions for those who coordinate a region, and the questions that come of them for the owners of needs. */
@Injectable()
export class ReadNeedSuggestions {
  constructor(
    @Inject(NeedRecords) private readonly records: NeedRecords,
    @Inject(CandidateSolutions) private readonly solutions: CandidateSolutions,
  ) {}

  /** Those of the regions that the actor coordinates; none for everybody else. */
  async mine(actor: Actor): Promise<readonly SuggestionForCoordinators[]> {
    const regions = await this.records.regionsOf(actor);
    return this.withViews(await this.records.suggestions.ofRegions(regions));
  }

  /** `NOT_FOUND` for whoever does not coordinate its region. */
  async byId(actor: Actor, id: string): Promise<SuggestionForCoordinators> {
    const regions = await this.records.regionsOf(actor);
    const suggestion = found(await this.records.suggestions.find(regions, id));
    return found((await this.withViews([suggestion]))[0]);
  }

  /** Own anonymous needs that somebody asked about, for those who may answer. */
  async asked(actor: Actor): Promise<readonly AskedNeed[]> {
    const own = actor.memberships
      .map(({ organisationId }) => organisationId)
      .filter((organisationId) => canChangeNeed(actor, { organisationId }));
    const rows = await this.records.suggestions.askedOf([...new Set(own)]);
    return rows.map(({ suggestionId, region, ...need }) => ({ need, suggestionId, region }));
  }

  /** Ids of published solutions that may answer what the municipalities of a suggestion need, best first. */
  async candidates(actor: Actor, { field, named }: SuggestionForCoordinators): Promise<readonly string[]> {
    const task = named[0]?.task ?? null;
    const found = await this.solutions.ofField(actor, field, task, COMPARED_SOLUTIONS);
    const fitting = found.filter((solution) =>
      named.some((need) => sharedWords(need, solution).length >= WORDS_OF_A_FIT),
    );
    return fitting.slice(0, SOLUTIONS).map(({ id }) => id);
  }

  private async withViews(
    suggestions: readonly NeedSuggestion[],
  ): Promise<readonly SuggestionForCoordinators[]> {
    if (suggestions.length === 0) return [];
    const needs = await this.records.suggestions.needsUnscoped(suggestions.map(({ id }) => id));
    const taking = await this.records.participation();
    return suggestions.map((suggestion) => {
      const own = needs.filter(({ suggestionId }) => suggestionId === suggestion.id);
      const view = viewSuggestion(own, taking.get(suggestion.region) ?? 0);
      const hidden = own.filter(
        ({ id, status }) => status === 'open' && !view.named.some((need) => need.id === id),
      );
      const consentAsked =
        view.hiddenMunicipalities > 0 && hidden.every(({ consent }) => consent !== 'not_asked');
      return { ...suggestion, ...view, consentAsked };
    });
  }
}
