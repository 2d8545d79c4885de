import { Payload } from '@allmende/platform-api';
import type { NetworkRole } from '@allmende/platform-core';
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { NetworkRoleHolder } from '../use-cases/network-role-desk.js';
import { NetworkRoleEnum } from './enums.js';

@ObjectType('HeldNetworkRole', { description: 'A role for the network as a whole that somebody holds.' })
export class HeldNetworkRoleType {
  @Field(() => NetworkRoleEnum, { description: 'Which role.' })
  role!: NetworkRole;

  @Field(() => GraphQLISODateTime, { description: 'Since when.' })
  since!: Date;

  @Field(() => Boolean, {
    description: 'Whether it came with a group of a sign-in provider and goes with it.',
  })
  fromProvider!: boolean;
}

@ObjectType('NetworkRoleHolder', { description: 'Somebody who acts for the network as a whole.' })
export class NetworkRoleHolderType {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => String, { description: 'The name others see.' })
  displayName!: string;

  @Field(() => String, { description: 'The address of the account.' })
  email!: string;

  @Field(() => [HeldNetworkRoleType], { description: 'The roles the person holds.' })
  roles!: HeldNetworkRoleType[];
}

@InputType('GiveNetworkRoleInput', { description: 'Who is given which role for the network.' })
export class GiveNetworkRoleInputType {
  @Field(() => String, { description: 'The address of the account.' })
  email!: string;

  @Field(() => NetworkRoleEnum, { description: 'Which role.' })
  role!: NetworkRole;
}

@InputType('TakeNetworkRoleInput', { description: 'Whose role for the network is taken.' })
export class TakeNetworkRoleInputType {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => NetworkRoleEnum, { description: 'Which role.' })
  role!: NetworkRole;
}

@InputType('EndSessionsOfInput', { description: 'Who is signed out everywhere.' })
export class EndSessionsOfInputType {
  @Field(() => String, { description: 'The address of the account.' })
  email!: string;
}

@ObjectType({ description: 'The answer to signing somebody out.' })
export class EndSessionsOfPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many sessions were ended.' })
  endedSessions?: number | null;
}

@ObjectType({ description: 'The answer to a change of network roles.' })
export class NetworkRolePayload extends Payload {
  @Field(() => [NetworkRoleHolderType], { nullable: true, description: 'Who acts for the network now.' })
  networkRoleHolders?: NetworkRoleHolderType[] | null;
}

/** Somebody with network roles as administrators see them. */
export function toNetworkRoleHolder({ roles, ...person }: NetworkRoleHolder): NetworkRoleHolderType {
  return { ...person, roles: [...roles] };
}
