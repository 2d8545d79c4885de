import { searchOrganisationsInput } from '@allmende/identity-core';
import {
  CurrentActor,
  pageRequest,
  parseInput,
  PeopleOnly,
  Public,
  toConnection,
} from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { FindOrganisations } from '../use-cases/find-organisations.js';
import { ListDemoPeople } from '../use-cases/list-demo-people.js';
import { ReadViewer } from '../use-cases/read-viewer.js';
import { DemoAccountType, toDemoAccount } from './demo-account.type.js';
import { OrganisationConnection, OrganisationType, toOrganisation } from './organisation.type.js';
import { toViewer, ViewerType } from './viewer.type.js';

@Resolver(() => ViewerType)
export class IdentityQueries {
  constructor(
    @Inject(ReadViewer) private readonly readViewer: ReadViewer,
    @Inject(ListDemoPeople) private readonly listDemoPeople: ListDemoPeople,
    @Inject(FindOrganisations) private readonly findOrganisations: FindOrganisations,
  ) {}

  @Public()
  @PeopleOnly()
  @Query(() => ViewerType, { nullable: true, description: 'The signed-in person, null for visitors.' })
  async viewer(@CurrentActor() actor: Actor): Promise<ViewerType | null> {
    const person = await this.readViewer.run(actor);
    return person === null ? null : toViewer(person);
  }

  @Public()
  @Query(() => [DemoAccountType], {
    description: 'The invented people that everyone may act as; empty in a system without the demo region.',
  })
  async demoAccounts(): Promise<DemoAccountType[]> {
    return (await this.listDemoPeople.run()).map(toDemoAccount);
  }

  @Query(() => OrganisationType, { nullable: true, description: 'One organisation.' })
  async organisation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<OrganisationType> {
    return toOrganisation(await this.findOrganisations.one(actor, id), actor);
  }

  @Query(() => OrganisationConnection, {
    description: 'Organisations of the network by name, e.g. to invite them.',
  })
  async organisations(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'Page size, 1 to 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The `endCursor` of the page before.' })
    after: string | null,
    @Args('search', {
      type: () => String,
      nullable: true,
      description: 'Words of the name, or a municipality key.',
    })
    typed: string | null,
  ) {
    const { search } = parseInput(searchOrganisationsInput, { search: typed ?? '' });
    const page = await this.findOrganisations.run(actor, search, pageRequest(first, after));
    return toConnection(page, (organisation) => toOrganisation(organisation, actor));
  }
}
