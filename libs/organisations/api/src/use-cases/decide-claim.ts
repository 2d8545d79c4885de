import { People } from '@allmende/identity-api';
import {
  canVerifyOrganisations,
  type Claim,
  type ClaimVerdict,
  decideClaim,
  type DecideClaimInput,
} from '@allmende/organisations-core';
import { accept, assertAllowed, assertConfirmed, Clock, Database, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { ClaimRecords } from './claim-records.js';

/** An editor verifies by hand, rejects, or takes a verification back; each time with a reason that is kept. */
@Injectable()
export class DecideClaim {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ClaimRecords) private readonly records: ClaimRecords,
    @Inject(People) private readonly people: People,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: DecideClaimInput, to: ClaimVerdict['to']): Promise<Claim> {
    assertAllowed(canVerifyOrganisations(actor), actor);
    assertConfirmed(actor, this.clock.now());
    return this.database.transaction(async () => {
      const claim = found(await this.records.claims.loadForUpdateUnscoped(input.claimId));
      const organisation = await this.records.organisationOf(claim);
      const [decider] = await this.people.findByIdsUnscoped([actor.accountId ?? '']);
      const { reason, evidence, expectedVersion } = input;
      const facts = {
        ...{ claim, demo: organisation.demo, decider: found(decider), expectedVersion },
        ...{ stepId: this.clock.newId(), now: this.clock.now() },
      };
      const means = to === 'verified' ? 'editor' : null;
      const { changes, events } = accept(decideClaim(facts, { to, means, reason, evidence }));
      return this.records.settle(actor, organisation, changes, events);
    });
  }
}
