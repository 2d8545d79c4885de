import { createTokenInput } from '@allmende/identity-core';
import { Clock, CurrentActor, parseInput, PeopleOnly } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CreateToken } from '../use-cases/create-token.js';
import { RevokeToken } from '../use-cases/revoke-token.js';
import {
  ApiTokenType,
  CreateTokenInputType,
  CreateTokenPayload,
  RevokeTokenInputType,
  RevokeTokenPayload,
  toApiToken,
} from './api-token.type.js';

@Resolver(() => ApiTokenType)
export class ApiTokenMutations {
  constructor(
    @Inject(CreateToken) private readonly createStory: CreateToken,
    @Inject(RevokeToken) private readonly revokeStory: RevokeToken,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @PeopleOnly()
  @Mutation(() => CreateTokenPayload, {
    description: 'Makes a key for a machine. The person must have confirmed a moment ago who they are.',
  })
  async createToken(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => CreateTokenInputType, description: 'For what and with which rights.' })
    input: CreateTokenInputType,
  ): Promise<CreateTokenPayload> {
    const { token, secret } = await this.createStory.run(actor, parseInput(createTokenInput, input));
    return { token: toApiToken(token, this.clock.now()), secret, problems: [] };
  }

  @PeopleOnly()
  @Mutation(() => RevokeTokenPayload, { description: 'Ends a token at once.' })
  async revokeToken(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => RevokeTokenInputType, description: 'Which one.' })
    { id }: RevokeTokenInputType,
  ): Promise<RevokeTokenPayload> {
    const token = await this.revokeStory.run(actor, id);
    return { token: toApiToken(token, this.clock.now()), problems: [] };
  }
}
