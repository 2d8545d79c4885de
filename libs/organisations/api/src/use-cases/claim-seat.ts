import { AddMember, FoundOrganisation, OrganisationStanding } from '@allmende/identity-api';
import type { Claim, ClaimFacts, ClaimOrganisationInput } from '@allmende/organisations-core';
import { Files } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';

/** Who may see the document that a claimant hands in, besides the claimant. */
const DECIDERS = ['ROLE:editor', 'ROLE:administrator'] as const;

/**
 * Gives the claimant the organisation: founded anew, or described anew when nobody speaks for it any more; and takes the
 * document they hand in.
 */
@Injectable()
export class ClaimSeat {
  constructor(
    @Inject(FoundOrganisation) private readonly foundOrganisation: FoundOrganisation,
    @Inject(AddMember) private readonly members: AddMember,
    @Inject(OrganisationStanding) private readonly standing: OrganisationStanding,
    @Inject(Files) private readonly files: Files,
  ) {}

  /** Hands the document, if there is one, to those who decide. */
  async handIn(actor: Actor, { proofFileId, organisationId }: Claim): Promise<void> {
    if (proofFileId === null) return;
    const to = { organisationId, purpose: 'proof', path: 'proofFileId' } as const;
    await this.files.attach(proofFileId, actor, DECIDERS, to);
  }

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
