import { CurrentActor, parseInput } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { ownerInput } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ChangeOwners } from '../use-cases/change-owners.js';
import { LeftOwnersPayload, OwnerInput, OwnersPayload } from './owners.type.js';

const WHO = { type: () => OwnerInput, description: 'Who, about what.' };

@Resolver()
export class OwnerMutations {
  constructor(@Inject(ChangeOwners) private readonly owners: ChangeOwners) {}

  @Mutation(() => OwnersPayload, { description: 'Asks a municipality to own a solution as well.' })
  async inviteCoOwner(
    @CurrentActor() actor: Actor,
    @Args('input', WHO) input: OwnerInput,
  ): Promise<OwnersPayload> {
    const { projectId, organisationId } = parseInput(ownerInput, input);
    return { project: await this.owners.invite(actor, projectId, organisationId), problems: [] };
  }

  @Mutation(() => OwnersPayload, { description: 'The asked organisation says yes.' })
  async acceptCoOwnership(
    @CurrentActor() actor: Actor,
    @Args('input', WHO) input: OwnerInput,
  ): Promise<OwnersPayload> {
    const { projectId, organisationId } = parseInput(ownerInput, input);
    return { project: await this.owners.accept(actor, projectId, organisationId), problems: [] };
  }

  @Mutation(() => LeftOwnersPayload, { description: 'The asked organisation says no.' })
  async declineCoOwnership(
    @CurrentActor() actor: Actor,
    @Args('input', WHO) input: OwnerInput,
  ): Promise<LeftOwnersPayload> {
    const { projectId, organisationId } = parseInput(ownerInput, input);
    await this.owners.decline(actor, projectId, organisationId);
    return { leftProjectId: projectId, problems: [] };
  }

  @Mutation(() => LeftOwnersPayload, { description: 'An organisation gives up owning a solution together.' })
  async leaveCoOwnership(
    @CurrentActor() actor: Actor,
    @Args('input', WHO) input: OwnerInput,
  ): Promise<LeftOwnersPayload> {
    const { projectId, organisationId } = parseInput(ownerInput, input);
    await this.owners.leave(actor, projectId, organisationId);
    return { leftProjectId: projectId, problems: [] };
  }

  @Mutation(() => OwnersPayload, { description: 'The owner takes its question back.' })
  async withdrawCoOwnerInvitation(
    @CurrentActor() actor: Actor,
    @Args('input', WHO) input: OwnerInput,
  ): Promise<OwnersPayload> {
    const { projectId, organisationId } = parseInput(ownerInput, input);
    return { project: await this.owners.withdrawInvitation(actor, projectId, organisationId), problems: [] };
  }
}
