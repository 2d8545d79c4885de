import type { OrganisationKind } from '@allmende/identity-core';
import type { NetworkRole, OrganisationRole } from '@allmende/platform-core';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { AccountInSession } from '../use-cases/read-viewer.js';
import { NetworkRoleEnum, OrganisationKindEnum, OrganisationRoleEnum } from './enums.js';

@ObjectType('ViewerMembership', { description: 'One role of the signed-in person in one organisation.' })
export class ViewerMembershipType {
  @Field(() => ID, { description: 'The organisation.' })
  organisationId!: string;

  @Field(() => String, { description: 'Name of the organisation.' })
  organisationName!: string;

  @Field(() => OrganisationKindEnum, { description: 'What sort of organisation it is.' })
  organisationKind!: OrganisationKind;

  @Field(() => String, {
    nullable: true,
    description: 'The 8-digit municipality key, for municipalities only.',
  })
  ags!: string | null;

  @Field(() => OrganisationRoleEnum, { description: 'What the person may do there.' })
  role!: OrganisationRole;

  @Field(() => Boolean, { description: 'Whether the organisation may publish, decide and sign.' })
  verified!: boolean;

  @Field(() => Boolean, {
    description: 'Whether it is a company, which reads and answers but never writes, decides or signs.',
  })
  readsOnly!: boolean;
}

@ObjectType('ViewerRestingRoles', {
  description:
    'Roles that rest because the session was proven by a password alone; a second factor wakes them.',
})
export class ViewerRestingRolesType {
  @Field(() => [ViewerMembershipType], { description: 'Resting roles in organisations.' })
  memberships!: ViewerMembershipType[];

  @Field(() => [NetworkRoleEnum], { description: 'Resting roles for the network as a whole.' })
  networkRoles!: NetworkRole[];
}

@ObjectType('Viewer', { description: 'The signed-in person.' })
export class ViewerType {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => String, { description: 'The name others see.' })
  displayName!: string;

  @Field(() => String, { description: 'The address the person signs in with.' })
  email!: string;

  @Field(() => Boolean, { description: 'Whether this is one of the invented people of the demo region.' })
  demo!: boolean;

  @Field(() => [ViewerMembershipType], {
    description: 'Every role in every organisation that may be used now.',
  })
  memberships!: ViewerMembershipType[];

  @Field(() => [NetworkRoleEnum], { description: 'Roles for the network as a whole that may be used now.' })
  networkRoles!: NetworkRole[];

  @Field(() => ViewerRestingRolesType, {
    description: 'Roles the person holds but cannot use in this session.',
  })
  restingRoles!: ViewerRestingRolesType;
}

/** The person as clients see it. */
export function toViewer({ account, memberships, networkRoles, resting }: AccountInSession): ViewerType {
  const shown = (held: AccountInSession['memberships']) =>
    held.map((one) => ({ ...one, readsOnly: one.readsOnly === true }));
  return {
    accountId: account.id,
    displayName: account.displayName,
    email: account.email,
    demo: account.demo,
    memberships: shown(memberships),
    networkRoles: [...networkRoles],
    restingRoles: { memberships: shown(resting.memberships), networkRoles: [...resting.networkRoles] },
  };
}
