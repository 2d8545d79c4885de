import { OrganisationDirectory, OrganisationStanding } from '@allmende/identity-api';
import type { Organisation } from '@allmende/identity-core';
import type { Claim, DecidedClaim } from '@allmende/organisations-core';
import { DomainEvents, found } from '@allmende/platform-api';
import type { Actor, DomainEvent } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Claims } from '../data/claim.repository.js';
import { EmptyOrganisation } from './empty-organisation.js';
import { TellClaimant } from './tell-claimant.js';

/** What every story about a claim needs, and the one way in which a verdict takes effect. */
@Injectable()
export class ClaimRecords {
  constructor(
    @Inject(Claims) readonly claims: Claims,
    @Inject(OrganisationDirectory) readonly organisations: OrganisationDirectory,
    @Inject(OrganisationStanding) private readonly standing: OrganisationStanding,
    @Inject(EmptyOrganisation) private readonly emptying: EmptyOrganisation,
    @Inject(DomainEvents) readonly events: DomainEvents,
    @Inject(TellClaimant) readonly tell: TellClaimant,
  ) {}

  async organisationOf({ organisationId }: Pick<Claim, 'organisationId'>): Promise<Organisation> {
    const [organisation] = await this.organisations.findByIds([organisationId]);
    return found(organisation);
  }

  /** Writes a verdict down, lets it take effect and tells everybody. After a rejection nobody keeps a role there. */
  async settle(
    actor: Actor,
    organisation: Organisation,
    { claim, step }: DecidedClaim,
    events: readonly DomainEvent[],
  ): Promise<Claim> {
    const verified = claim.status === 'verified';
    await this.standing.setVerified(organisation.id, verified ? step.occurredAt : null);
    if (claim.status === 'rejected') await this.emptying.run(actor, claim);
    await this.claims.save(claim);
    await this.claims.addSteps([step]);
    await this.events.record(actor, events);
    const reason = verified ? '' : step.reason;
    await this.tell.run(claim, organisation, claim.status, reason);
    return claim;
  }
}
