import { coordinatedRegions, type Need, type Participation, type Seats } from '@allmende/consortia-core';
import { OrganisationDirectory } from '@allmende/identity-api';
import { KreisSeats } from '@allmende/organisations-api';
import { found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Needs } from '../data/need.repository.js';
import { NeedSuggestions } from '../data/need-suggestion.repository.js';

const BERLIN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The German day of a moment, `2027-03-28`. */
export function germanDay(moment: Date): string {
  return BERLIN.format(moment);
}

/** What commands on needs and suggestions begin with. */
@Injectable()
export class NeedRecords {
  constructor(
    @Inject(Needs) readonly needs: Needs,
    @Inject(NeedSuggestions) readonly suggestions: NeedSuggestions,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(KreisSeats) private readonly kreise: KreisSeats,
  ) {}

  /** A need that the actor may read, locked; another looks as if it were not there. */
  async locked(actor: Actor, needId: string): Promise<Need> {
    return found(await this.needs.loadForUpdate(actor, needId));
  }

  /** The Kreise and Länder that the actor coordinates. */
  async regionsOf(actor: Actor): Promise<readonly string[]> {
    return coordinatedRegions(actor, await this.seatsOf(actor));
  }

  /** How many municipalities take part, by Kreis and by Land. */
  async participation(): Promise<Participation> {
    const taking = new Map(await this.organisations.countTakingPart());
    for (const [kreis, count] of [...taking]) {
      const land = kreis.slice(0, 2);
      taking.set(land, (taking.get(land) ?? 0) + count);
    }
    return taking;
  }

  private async seatsOf(actor: Actor): Promise<Seats> {
    const seats = new Map<string, string>();
    const others: string[] = [];
    for (const { organisationId, ags } of actor.memberships) {
      if (ags === null) others.push(organisationId);
      else seats.set(organisationId, ags);
    }
    return new Map([...seats, ...(await this.kreise.ofOrganisations(others))]);
  }
}
