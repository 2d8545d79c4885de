import { Clock, CurrentActor, PeopleOnly } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ListTokens } from '../use-cases/list-tokens.js';
import { ApiTokenType, toApiToken } from './api-token.type.js';

@Resolver(() => ApiTokenType)
export class ApiTokenQueries {
  constructor(
    @Inject(ListTokens) private readonly listTokens: ListTokens,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @PeopleOnly()
  @Query(() => [ApiTokenType], { description: 'The own tokens, newest first; those over stay for a while.' })
  async myTokens(@CurrentActor() actor: Actor): Promise<ApiTokenType[]> {
    const now = this.clock.now();
    return (await this.listTokens.own(actor)).map((token) => toApiToken(token, now));
  }

  @PeopleOnly()
  @Query(() => [ApiTokenType], { description: 'The tokens that act for an organisation, for its admins.' })
  async organisationTokens(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID, description: 'Which organisation.' }) organisationId: string,
  ): Promise<ApiTokenType[]> {
    const now = this.clock.now();
    return (await this.listTokens.ofOrganisation(actor, organisationId)).map((token) =>
      toApiToken(token, now),
    );
  }
}
