import { AddMember, FoundOrganisation, OrganisationStanding } from '@allmende/identity-api';
import type { Claim, ClaimFacts, ClaimOrganisationInput } from '@allmende/organisations-core';
import { Inject, Injectable } from '@nestjs/common';

/** Gives the claimant the organisation: founded anew, or described anew when nobody speaks for it any more. */
@Injectable()
export class ClaimSeat {
  constructor(
    @Inject(FoundOrganisation) private readonly foundOrganisation: FoundOrganisation,
    @Inject(AddMember) private readonly members: AddMember,
    @Inject(OrganisationStanding) private readonly standing: OrganisationStanding,
  ) {}

  async take(
    { organisationId, claimantId }: Claim,
    { kind, name, ags = null, mailbox }: ClaimOrganisationInput,
    { existing, claimant, demoKey, now }: ClaimFacts,
    verified: boolean,
  ): Promise<void> {
    if (existing === null) {
      const demo = claimant.demo || demoKey;
      await this.foundOrganisation.run({ id: organisationId, kind, name, ags, mailbox, demo });
    } else await this.standing.describe(organisationId, { name, ags, mailbox });
    await this.members.run({ organisationId, accountId: claimantId ?? '', roles: ['admin'] });
    if (verified) await this.standing.setVerified(organisationId, now);
  }
}
