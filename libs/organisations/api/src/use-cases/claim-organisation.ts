import { People } from '@allmende/identity-api';
import { isDemoKey } from '@allmende/municipalities-core';
import {
  canClaimOrganisation,
  claimOrganisation,
  type Claim,
  type ClaimOrganisationInput,
  type ClaimFacts,
} from '@allmende/organisations-core';
import { accept, assertAllowed, Clock, Database, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { ClaimRecords } from './claim-records.js';
import { ClaimSeat } from './claim-seat.js';
import { ClaimTargets } from './claim-targets.js';

/** Somebody says that they speak for an organisation: it is founded, unverified, with them as its admin. */
@Injectable()
export class ClaimOrganisation {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ClaimTargets) private readonly targets: ClaimTargets,
    @Inject(ClaimRecords) private readonly records: ClaimRecords,
    @Inject(People) private readonly people: People,
    @Inject(ClaimSeat) private readonly seat: ClaimSeat,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: ClaimOrganisationInput): Promise<Claim> {
    assertAllowed(canClaimOrganisation(actor), actor);
    accept(await this.targets.check(input));
    return this.database.transaction(async () => {
      const facts = await this.factsFor(actor, input);
      const { changes, events } = accept(claimOrganisation(facts));
      const { claim, steps } = changes;
      const name = input.name;
      await this.seat.take(claim, input, facts, changes.verified);
      await this.seat.handIn(actor, claim);
      await this.records.claims.add(claim);
      await this.records.claims.addSteps(steps);
      await this.records.events.record(actor, events);
      const news = changes.verified ? 'verified' : 'claimed';
      await this.records.tell.run(claim, { id: claim.organisationId, name }, news);
      return claim;
    });
  }

  private async factsFor(actor: Actor, input: ClaimOrganisationInput): Promise<ClaimFacts> {
    const [claimant] = await this.people.findByIdsUnscoped([actor.accountId ?? '']);
    const person = found(claimant);
    const existing = await this.targets.existing(input);
    const target = { organisationId: existing?.id ?? null, ags: input.ags ?? null, kind: input.kind };
    return {
      input,
      existing,
      claimant: person,
      demoKey: isDemoKey(input.ags ?? input.districtKey ?? ''),
      openClaims: await this.records.claims.countOpenOf(person.id),
      proof: await this.targets.provingDomain(person, target),
      ids: {
        claim: this.clock.newId(),
        organisation: this.clock.newId(),
        steps: [this.clock.newId(), this.clock.newId()],
      },
      now: this.clock.now(),
    };
  }
}
