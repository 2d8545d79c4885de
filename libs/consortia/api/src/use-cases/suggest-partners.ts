import {
  isOpen,
  suggestPartners,
  type PartnerSuggestion as Suggested,
  type SuggestionCandidate,
  type SuggestionHome,
  type SuggestionReason,
  type SuggestionInput,
} from '@allmende/consortia-core';
import { OrganisationDirectory } from '@allmende/identity-api';
import type { Organisation } from '@allmende/identity-core';
import { MunicipalityAtlas } from '@allmende/municipalities-api';
import type { MunicipalityEntry, MunicipalityTable } from '@allmende/municipalities-core';
import { accept, Clock, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { PublishedProjectCounts } from '@allmende/projects-api';
import type { DesignFieldKey } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ConsortiumRecords } from './consortium-records.js';

/** A municipality that might be asked, why, and the organisation that acts for it, if there is one yet. */
export interface PartnerSuggestion {
  readonly municipality: MunicipalityEntry;
  readonly organisation: Organisation | null;
  readonly reasons: readonly SuggestionReason[];
  readonly kilometres: number | null;
}

interface Search {
  readonly home: MunicipalityEntry;
  readonly field: DesignFieldKey;
  /** Keys of municipalities that have joined or are being asked. */
  readonly taken: ReadonlySet<string>;
}

/** Whom one might ask: neighbours, towns of the same size, and those who have done something in the field. */
@Injectable()
export class SuggestPartners {
  constructor(
    @Inject(ConsortiumRecords) private readonly records: ConsortiumRecords,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
    @Inject(PublishedProjectCounts) private readonly projects: PublishedProjectCounts,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The best first; empty where no member is a municipality, because then nothing is near. */
  async run(actor: Actor, input: SuggestionInput, limit: number): Promise<readonly PartnerSuggestion[]> {
    const table = await this.atlas.current();
    const search =
      'consortiumId' in input
        ? await this.searchFor(actor, input.consortiumId, table)
        : { home: accept(table.check(input.ags)).changes, field: input.field, taken: new Set<string>() };
    if (search === null) return [];
    const counts = await this.projects.byMunicipality(actor, search.field);
    const suggested = suggestPartners(homeOf(search.home), candidatesFor(search, table, counts), limit);
    return this.withOrganisations(suggested, table);
  }

  private async searchFor(actor: Actor, id: string, table: MunicipalityTable): Promise<Search | null> {
    const { consortia, partners, invitations } = this.records;
    const consortium = found(await consortia.find(actor, id));
    const members = await partners.ofConsortia([id]);
    const now = this.clock.now();
    const asked = (await invitations.ofConsortium(id)).filter((invitation) => isOpen(invitation, now));
    const taken = new Set([...members, ...asked].flatMap(({ ags }) => (ags === null ? [] : [ags])));
    // The lead stands first; where it is a Kreis or an association, the first municipality among the members.
    const homes = members.flatMap(({ ags }) => (ags === null ? [] : [table.byAgs(ags)]));
    const home = homes.find((entry) => entry !== undefined);
    return home === undefined ? null : { home, field: consortium.field, taken };
  }

  private async withOrganisations(
    suggested: readonly Suggested[],
    table: MunicipalityTable,
  ): Promise<readonly PartnerSuggestion[]> {
    const known = await this.organisations.findByAgs(suggested.map(({ candidate }) => candidate.ags));
    const byAgs = new Map(known.map((organisation) => [organisation.ags, organisation]));
    return suggested.flatMap(({ candidate, reasons, kilometres }) => {
      const municipality = table.byAgs(candidate.ags);
      if (municipality === undefined) return [];
      return [{ municipality, organisation: byAgs.get(candidate.ags) ?? null, reasons, kilometres }];
    });
  }
}

/** Invented municipalities are suggested to invented ones only, real ones to real ones. */
function candidatesFor(
  { home, taken }: Search,
  table: MunicipalityTable,
  counts: ReadonlyMap<string, number>,
): readonly SuggestionCandidate[] {
  return table.byName
    .filter(({ ags, demo }) => demo === home.demo && !taken.has(ags))
    .map((entry) => ({
      ...homeOf(entry),
      name: entry.name,
      organisationId: null,
      projectsInField: counts.get(entry.ags) ?? 0,
    }));
}

function homeOf({ ags, population, lat, lon }: MunicipalityEntry): SuggestionHome {
  return { ags, population, lat, lon };
}
