import type { ClaimStatus } from '@allmende/organisations-core';
import { CurrentActor, pageRequest, PeopleOnly, toConnection } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { ReadClaims } from '../use-cases/read-claims.js';
import { ClaimStatusEnum } from './claim-enums.js';
import { ClaimConnection, ClaimType } from './claim.type.js';
import { toClaim } from './to-claim.js';

@PeopleOnly()
@Resolver(() => ClaimType)
export class ClaimQueries {
  constructor(@Inject(ReadClaims) private readonly claims: ReadClaims) {}

  @Query(() => ClaimType, {
    nullable: true,
    description: 'How the claim of an organisation stands, for its admins, the claimant and editors.',
  })
  async claimOfOrganisation(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID, description: 'Which organisation.' }) organisationId: string,
  ): Promise<ClaimType> {
    return toClaim(await this.claims.ofOrganisation(actor, organisationId), actor);
  }

  @Query(() => [ClaimType], {
    description: 'What the signed-in person claimed, the latest first; at most 20.',
  })
  async myClaims(@CurrentActor() actor: Actor): Promise<ClaimType[]> {
    return (await this.claims.own(actor)).map((claim) => toClaim(claim, actor));
  }

  @Query(() => ClaimType, { nullable: true, description: 'One claim, for editors.' })
  async organisationClaim(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<ClaimType> {
    return toClaim(await this.claims.one(actor, id), actor);
  }

  @Query(() => ClaimConnection, { description: 'Claims in one state, the oldest first; for editors.' })
  async organisationClaims(
    @CurrentActor() actor: Actor,
    @Args('status', { type: () => ClaimStatusEnum, defaultValue: 'claimed', description: 'In which state.' })
    status: ClaimStatus,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'Page size, 1 to 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The `endCursor` of the page before.' })
    after: string | null,
  ) {
    const page = await this.claims.queue(actor, status, pageRequest(first, after));
    return toConnection(page, (claim) => toClaim(claim, actor));
  }
}
