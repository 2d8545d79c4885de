import { CurrentActor, PeopleOnly } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { NetworkRoleDesk } from '../use-cases/network-role-desk.js';
import { NetworkRoleHolderType, toNetworkRoleHolder } from './network-role.type.js';

@Resolver(() => NetworkRoleHolderType)
export class NetworkRoleQueries {
  constructor(@Inject(NetworkRoleDesk) private readonly desk: NetworkRoleDesk) {}

  @PeopleOnly()
  @Query(() => [NetworkRoleHolderType], {
    description: 'Who acts for the network as a whole, by name; for administrators.',
  })
  async networkRoleHolders(@CurrentActor() actor: Actor): Promise<NetworkRoleHolderType[]> {
    return (await this.desk.list(actor)).map(toNetworkRoleHolder);
  }
}
