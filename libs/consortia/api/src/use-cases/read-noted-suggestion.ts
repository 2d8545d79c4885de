import { OrganisationDirectory } from '@allmende/identity-api';
import { MunicipalityAtlas } from '@allmende/municipalities-api';
import { KreisSeats } from '@allmende/organisations-api';
import { Inject, Injectable } from '@nestjs/common';
import { NeedSuggestions } from '../data/need-suggestion.repository.js';

/** A suggestion as it is when notices are written. */
export interface NotedSuggestion {
  readonly id: string;
  readonly regionName: string;
  /** The title of a need that may be named, or the region again where none may. */
  readonly example: string;
  /** Organisations with a seat in the region; their coordinators are told. */
  readonly coordinatorIds: readonly string[];
  /** Owners who were asked and have not answered, each with its own need. */
  readonly asked: readonly {
    readonly organisationId: string;
    readonly key: string;
    readonly title: string;
  }[];
}

/** Whom a suggestion concerns, for the domain that writes notices. For jobs: nobody asks. */
@Injectable()
export class ReadNotedSuggestion {
  constructor(
    @Inject(NeedSuggestions) private readonly suggestions: NeedSuggestions,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(KreisSeats) private readonly kreise: KreisSeats,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
  ) {}

  async run(id: string): Promise<NotedSuggestion | null> {
    const suggestion = await this.suggestions.findUnscoped(id);
    if (suggestion === null) return null;
    const { region } = suggestion;
    const { byName, districts, lands } = await this.atlas.current();
    const keys = byName.flatMap(({ ags }) => (ags.startsWith(region) ? [ags] : []));
    const halls = await this.organisations.findByAgs(keys);
    const needs = await this.suggestions.needsUnscoped([id]);
    const regionName = [...districts, ...lands].find(({ key }) => key === region)?.name ?? region;
    return {
      id,
      regionName,
      example: needs.find(({ visibility }) => visibility !== 'anonymous')?.title ?? regionName,
      coordinatorIds: [...halls.map((hall) => hall.id), ...(await this.kreise.within(region))],
      asked: needs
        .filter(({ consent }) => consent === 'asked')
        .map(({ organisationId, key, title }) => ({ organisationId, key, title })),
    };
  }
}
