import type { CollectionEntry } from '@allmende/discovery-core';
import {
  CurrentActor,
  CurrentRequest,
  inOrderOf,
  loaderOf,
  pageRequest,
  Public,
  RequestContext,
  toConnection,
} from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Projects, ProjectType } from '@allmende/projects-api';
import type { Project } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ReadCollections } from '../use-cases/read-collections.js';
import { toCollectionType } from './collection-view.js';
import { CollectionConnection, CollectionEntryType, CollectionType } from './collection.type.js';

const COLLECTED = {};

/** Collections one may see. */
@Resolver(() => CollectionType)
export class CollectionQueries {
  constructor(@Inject(ReadCollections) private readonly read: ReadCollections) {}

  @Public()
  @Query(() => CollectionType, {
    nullable: true,
    description: 'One collection by its address, if one may see it.',
  })
  async collection(
    @CurrentActor() actor: Actor,
    @Args('key', { type: () => String, description: 'The readable address part.' }) key: string,
  ): Promise<CollectionType> {
    return toCollectionType(await this.read.byKey(actor, key), actor);
  }

  @Public()
  @Query(() => CollectionConnection, { description: 'What editors made for everybody, the newest first.' })
  async collections(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'Page size, 1 to 100.' }) first: number,
    @Args('after', {
      type: () => String,
      nullable: true,
      description: 'The `endCursor` of the page before.',
    })
    after: string | null,
  ) {
    const page = await this.read.ofEverybody(pageRequest(first, after));
    return toConnection(page, (collection) => toCollectionType(collection, actor));
  }

  @Query(() => [CollectionType], {
    description: 'My collections and those of my organisations, the latest change first; 200 at most.',
  })
  async myCollections(@CurrentActor() actor: Actor): Promise<CollectionType[]> {
    return (await this.read.own(actor)).map((collection) => toCollectionType(collection, actor));
  }
}

/** The solutions in collections. */
@Resolver(() => CollectionEntryType)
export class CollectionEntryFields {
  constructor(@Inject(Projects) private readonly projects: Projects) {}

  @ResolveField(() => ProjectType, {
    nullable: true,
    description: 'Null once it is no longer public, or for who may not see it.',
  })
  async project(
    @Parent() { projectId }: CollectionEntry,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<Project | null> {
    const loader = loaderOf<string, Project>(request, COLLECTED, async (ids) =>
      inOrderOf(ids, await this.projects.findVisible(actor, ids), ({ id }) => id),
    );
    return loader.load(projectId);
  }
}
