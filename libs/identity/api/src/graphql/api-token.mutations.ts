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
    @Inject(CreateToken) private readonly createToken: CreateToken,
    @Inject(RevokeToken) private readonly revokeToken: RevokeToken,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @PeopleOnly()
  @Mutation(() => CreateTokenPayload, {
    name: 'createToken',
    description: 'Makes a key for a machine. The person must have confirmed a moment ago who they are.',
  })
  async create(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => CreateTokenInputType, description: 'For what and with which rights.' })
    input: CreateTokenInputType,
  ): Promise<CreateTokenPayload> {
    const { token, secret } = await this.createToken.run(actor, parseInput(createTokenInput, input));
    return { token: toApiToken(token, this.clock.now()), secret, problems: [] };
  }

  @PeopleOnly()
  @Mutation(() => RevokeTokenPayload, { name: 'revokeToken', description: 'Ends a token at once.' })
  async revoke(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => RevokeTokenInputType, description: 'Which one.' })
    { id }: RevokeTokenInputType,
  ): Promise<RevokeTokenPayload> {
    const token = await this.revokeToken.run(actor, id);
    return { token: toApiToken(token, this.clock.now()), problems: [] };
  }
}
