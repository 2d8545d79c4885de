import { MunicipalityAtlas, MunicipalityType } from '@allmende/municipalities-api';
import { CurrentActor, CurrentRequest, loaderOf, parseInput, RequestContext } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { type LineageBranch, lineageInput, lineageKeyInput, type Project } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { KeepLineage } from '../use-cases/keep-lineage.js';
import { LineageBranchType, LineagePayload, RemoveLineageInput, SetLineageInput } from './lineage.type.js';
import { ProjectType } from './project.type.js';

const TREE = {};

/** Where a solution comes from and what came of it. */
@Resolver(() => ProjectType)
export class ProjectLineage {
  constructor(@Inject(KeepLineage) private readonly lineages: KeepLineage) {}

  @ResolveField(() => [LineageBranchType], {
    description: 'Where it comes from and what came of it, at most five steps each way.',
  })
  async lineage(
    @Parent() project: Project,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<readonly LineageBranchType[]> {
    const loader = loaderOf<string, readonly LineageBranch[]>(request, TREE, (ids) =>
      this.lineages.treesOf(actor, ids),
    );
    return (await loader.load(project.id)) ?? [];
  }

  @Mutation(() => LineagePayload, {
    description: 'Says that a solution came out of another one; said again it replaces what was said.',
  })
  async setLineage(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => SetLineageInput, description: 'Which out of which.' })
    input: SetLineageInput,
  ): Promise<LineagePayload> {
    return { project: await this.lineages.set(actor, parseInput(lineageInput, input)), problems: [] };
  }

  @Mutation(() => LineagePayload, { description: 'Takes back that a solution came out of another one.' })
  async removeLineage(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => RemoveLineageInput, description: 'Which link.' })
    input: RemoveLineageInput,
  ): Promise<LineagePayload> {
    const { childId, parentId } = parseInput(lineageKeyInput, input);
    return { project: await this.lineages.remove(actor, childId, parentId), problems: [] };
  }
}

/** The register is in memory, so a name costs no statement. */
@Resolver(() => LineageBranchType)
export class LineageBranchFields {
  constructor(@Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas) {}

  @ResolveField(() => MunicipalityType, {
    nullable: true,
    description: 'Whose it is; null when it is not public any more.',
  })
  async municipality(@Parent() { ags }: LineageBranchType): Promise<MunicipalityType | null> {
    return ags === null ? null : this.atlas.byAgs(ags);
  }
}
