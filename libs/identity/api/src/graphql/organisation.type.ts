import {
  canManageMembers,
  isVerified,
  type Organisation,
  type OrganisationKind,
} from '@allmende/identity-core';
import { connectionType } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { OrganisationKindEnum } from './enums.js';

@ObjectType('OrganisationAbilities', {
  description: 'What the signed-in person may do with an organisation.',
})
export class OrganisationAbilities {
  @Field(() => Boolean, { description: 'Add members and change their roles.' })
  manageMembers!: boolean;
}

@ObjectType('Organisation', { description: 'An office or body in whose name people act.' })
export class OrganisationType {
  @Field(() => ID, { description: 'Stays the same for ever.' })
  id!: string;

  @Field(() => OrganisationKindEnum, { description: 'What sort of organisation it is.' })
  kind!: OrganisationKind;

  @Field(() => String, { description: 'The name it is known by.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The 8-digit municipality key, for municipalities only.',
  })
  ags!: string | null;

  @Field(() => Boolean, { description: 'Whether somebody confirmed that it is who it says.' })
  verified!: boolean;

  @Field(() => Boolean, { description: 'Whether it belongs to the invented demo region.' })
  demo!: boolean;

  @Field(() => String, { nullable: true, description: 'The function mailbox of the office.' })
  mailbox!: string | null;

  @Field(() => OrganisationAbilities, { description: 'What the signed-in person may do with it.' })
  viewerCan!: OrganisationAbilities;
}

export const OrganisationConnection = connectionType(OrganisationType, 'Organisation');

/** The organisation as one actor sees it; domains above use it for their own fields. */
export function toOrganisation(organisation: Organisation, actor: Actor): OrganisationType {
  const { id, kind, name, ags, demo, mailbox } = organisation;
  const viewerCan = { manageMembers: canManageMembers(actor, organisation) };
  return { id, kind, name, ags, verified: isVerified(organisation), demo, mailbox, viewerCan };
}
