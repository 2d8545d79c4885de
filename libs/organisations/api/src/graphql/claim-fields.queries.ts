import {
  organisationById,
  OrganisationDirectory,
  OrganisationType,
  toOrganisation,
} from '@allmende/identity-api';
import { canVerifyOrganisations } from '@allmende/organisations-core';
import { CurrentActor, CurrentRequest, found, loaderOf, RequestContext } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ReadClaims, WeighClaim } from '../use-cases/read-claims.js';
import { ClaimEvidenceType, ClaimStepType, ClaimType, VerificationLetterType } from './claim.type.js';
import { toLetter } from './to-claim.js';

@Resolver(() => ClaimType)
export class ClaimFields {
  constructor(
    @Inject(ReadClaims) private readonly readClaims: ReadClaims,
    @Inject(WeighClaim) private readonly weighClaim: WeighClaim,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
  ) {}

  @ResolveField(() => OrganisationType, { description: 'The organisation that is claimed.' })
  async organisation(
    @Parent() { organisationId }: ClaimType,
    @CurrentActor() actor: Actor,
    @CurrentRequest() { req }: RequestContext,
  ): Promise<OrganisationType> {
    return toOrganisation(found(await organisationById(req, this.organisations, organisationId)), actor);
  }

  @ResolveField(() => [ClaimStepType], { description: 'Every step so far, the first one first.' })
  async steps(
    @Parent() { id }: ClaimType,
    @CurrentActor() actor: Actor,
    @CurrentRequest() { req }: RequestContext,
  ): Promise<ClaimStepType[]> {
    const steps = (await loaderOf(req, this.readClaims, this.readClaims.batchSteps).load(id)) ?? [];
    const editor = canVerifyOrganisations(actor);
    return steps.map((step) => ({
      ...step,
      // Why an editor believed it is for editors; why somebody was refused is for those who were.
      reason: editor || step.status !== 'verified' ? step.reason : '',
      evidence: editor ? step.evidence : null,
    }));
  }

  @ResolveField(() => VerificationLetterType, {
    nullable: true,
    description: 'The letter whose code may be typed in now.',
  })
  async letter(
    @Parent() { id }: ClaimType,
    @CurrentActor() actor: Actor,
  ): Promise<VerificationLetterType | null> {
    const letter = await this.readClaims.openLetter({ id });
    return letter === null ? null : toLetter(letter, actor);
  }

  @ResolveField(() => ClaimEvidenceType, {
    nullable: true,
    description: 'What speaks for and against it; null for everybody but editors.',
  })
  async evidence(
    @Parent() { id }: ClaimType,
    @CurrentActor() actor: Actor,
  ): Promise<ClaimEvidenceType | null> {
    if (!canVerifyOrganisations(actor)) return null;
    const evidence = await this.weighClaim.run(actor, await this.readClaims.one(actor, id));
    const { claimant, supportingDomains, lookAlikes } = evidence;
    return {
      ...evidence,
      claimant:
        claimant === null
          ? null
          : {
              displayName: claimant.displayName,
              jobTitle: claimant.jobTitle,
              email: claimant.email,
              emailProven: claimant.emailVerifiedAt !== null,
            },
      supportingDomains: [...supportingDomains],
      lookAlikes: lookAlikes.map((organisation) => toOrganisation(organisation, actor)),
    };
  }
}
