import { endSessionsOfInput, giveNetworkRoleInput, takeNetworkRoleInput } from '@allmende/identity-core';
import { CurrentActor, PeopleOnly, parseInput } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { EndSessionsOf } from '../use-cases/end-sessions-of.js';
import { NetworkRoleDesk } from '../use-cases/network-role-desk.js';
import {
  EndSessionsOfInputType,
  EndSessionsOfPayload,
  GiveNetworkRoleInputType,
  NetworkRoleHolderType,
  NetworkRolePayload,
  TakeNetworkRoleInputType,
  toNetworkRoleHolder,
} from './network-role.type.js';

@Resolver(() => NetworkRoleHolderType)
export class NetworkRoleMutations {
  constructor(
    @Inject(NetworkRoleDesk) private readonly desk: NetworkRoleDesk,
    @Inject(EndSessionsOf) private readonly endSessions: EndSessionsOf,
  ) {}

  @PeopleOnly()
  @Mutation(() => NetworkRolePayload, {
    description: 'Gives an account a role for the network. Needs a fresh confirmation.',
  })
  async giveNetworkRole(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => GiveNetworkRoleInputType, description: 'Who and which role.' })
    input: GiveNetworkRoleInputType,
  ): Promise<NetworkRolePayload> {
    await this.desk.give(actor, parseInput(giveNetworkRoleInput, input));
    return this.answer(actor);
  }

  @PeopleOnly()
  @Mutation(() => NetworkRolePayload, {
    description: 'Takes a role for the network from an account. Needs a fresh confirmation.',
  })
  async takeNetworkRole(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => TakeNetworkRoleInputType, description: 'Whose and which role.' })
    input: TakeNetworkRoleInputType,
  ): Promise<NetworkRolePayload> {
    await this.desk.take(actor, parseInput(takeNetworkRoleInput, input));
    return this.answer(actor);
  }

  @PeopleOnly()
  @Mutation(() => EndSessionsOfPayload, {
    description: 'Signs somebody out on all devices and tells them by mail. Needs a fresh confirmation.',
  })
  async endSessionsOf(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => EndSessionsOfInputType, description: 'Who.' })
    input: EndSessionsOfInputType,
  ): Promise<EndSessionsOfPayload> {
    const endedSessions = await this.endSessions.run(actor, parseInput(endSessionsOfInput, input));
    return { endedSessions, problems: [] };
  }

  private async answer(actor: Actor): Promise<NetworkRolePayload> {
    return { networkRoleHolders: (await this.desk.list(actor)).map(toNetworkRoleHolder), problems: [] };
  }
}
