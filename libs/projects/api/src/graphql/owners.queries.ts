import {
  OrganisationDirectory,
  organisationById,
  OrganisationType,
  toOrganisation,
} from '@allmende/identity-api';
import { CurrentActor, CurrentRequest, found, loaderOf, RequestContext } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { canAnswerForOwner, canInviteCoOwner, type CoOwner, type Project } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ChangeOwners } from '../use-cases/change-owners.js';
import { CoOwnerAbilitiesType, CoOwnerType, OwnershipQuestionType } from './owners.type.js';
import { ProjectType } from './project.type.js';

const OWNERS = {};

type ShownCoOwner = CoOwner & { readonly project: Project };

/** Who owns a solution together. */
@Resolver(() => ProjectType)
export class ProjectOwners {
  constructor(@Inject(ChangeOwners) private readonly owners: ChangeOwners) {}

  @ResolveField(() => [CoOwnerType], {
    description:
      'Who owns it besides whoever opened it; those asked and still to answer only for both sides.',
  })
  async coOwners(
    @Parent() project: Project,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<readonly ShownCoOwner[]> {
    const loader = loaderOf<string, readonly CoOwner[]>(request, OWNERS, (ids) =>
      this.owners.ofProjects(ids),
    );
    const all = (await loader.load(project.id)) ?? [];
    const asks = canInviteCoOwner(actor, project);
    return all
      .filter(
        ({ acceptedAt, organisationId }) =>
          acceptedAt !== null || asks || canAnswerForOwner(actor, organisationId),
      )
      .map((coOwner) => ({ ...coOwner, project }));
  }

  @ResolveField(() => Boolean, { description: 'Whether the reader may ask others to own it as well.' })
  viewerMayInviteCoOwners(@Parent() project: Project, @CurrentActor() actor: Actor): boolean {
    return canInviteCoOwner(actor, project);
  }

  @Query(() => [OwnershipQuestionType], {
    description: 'Questions to own a solution together that wait for my organisations.',
  })
  async ownershipQuestions(@CurrentActor() actor: Actor): Promise<readonly OwnershipQuestionType[]> {
    return this.owners.openFor(actor);
  }
}

/** One owner and what the reader may do about it. */
@Resolver(() => CoOwnerType)
export class CoOwnerFields {
  constructor(@Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory) {}

  @ResolveField(() => OrganisationType, { description: 'Who.' })
  async organisation(
    @Parent() { organisationId }: CoOwnerType,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<OrganisationType> {
    return toOrganisation(found(await organisationById(request, this.organisations, organisationId)), actor);
  }

  @ResolveField(() => CoOwnerAbilitiesType, { description: 'What the reader may do about it.' })
  viewerCan(
    @Parent() { organisationId, acceptedAt, project }: ShownCoOwner,
    @CurrentActor() actor: Actor,
  ): CoOwnerAbilitiesType {
    const speaks = canAnswerForOwner(actor, organisationId);
    return {
      answer: speaks && acceptedAt === null,
      leave: speaks && acceptedAt !== null,
      withdraw: acceptedAt === null && canInviteCoOwner(actor, project),
    };
  }
}

/** Who asks whom. */
@Resolver(() => OwnershipQuestionType)
export class OwnershipQuestionFields {
  constructor(@Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory) {}

  @ResolveField(() => OrganisationType, { description: 'The organisation that is asked.' })
  async organisation(
    @Parent() { organisationId }: OwnershipQuestionType,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<OrganisationType> {
    return toOrganisation(found(await organisationById(request, this.organisations, organisationId)), actor);
  }

  @ResolveField(() => OrganisationType, { description: 'Who asks.' })
  async owner(
    @Parent() { ownerId }: OwnershipQuestionType,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<OrganisationType> {
    return toOrganisation(found(await organisationById(request, this.organisations, ownerId)), actor);
  }
}
