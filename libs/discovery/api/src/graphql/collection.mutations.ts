import {
  type Collection,
  collectInput,
  collectionIdInput,
  createCollectionInput,
  saveCollectionInput,
} from '@allmende/discovery-core';
import { CurrentActor, parseInput } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ChangeCollections } from '../use-cases/change-collections.js';
import { toCollectionType } from './collection-view.js';
import {
  CollectInputType,
  CollectionIdInputType,
  CollectionPayload,
  CreateCollectionInputType,
  SaveCollectionInputType,
} from './collection.type.js';

/** Putting solutions together. */
@Resolver()
export class CollectionMutations {
  constructor(@Inject(ChangeCollections) private readonly change: ChangeCollections) {}

  @Mutation(() => CollectionPayload, { description: 'Begins a collection.' })
  async createCollection(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => CreateCollectionInputType, description: 'Its name, and whose it is.' })
    input: CreateCollectionInputType,
  ): Promise<CollectionPayload> {
    return answer(actor, await this.change.create(actor, parseInput(createCollectionInput, input)));
  }

  @Mutation(() => CollectionPayload, { description: 'Writes its name, its texts and its order.' })
  async saveCollection(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => SaveCollectionInputType, description: 'As it should stand.' })
    input: SaveCollectionInputType,
  ): Promise<CollectionPayload> {
    return answer(actor, await this.change.save(actor, parseInput(saveCollectionInput, input)));
  }

  @Mutation(() => CollectionPayload, { description: 'Takes a solution in; twice is once.' })
  async addToCollection(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => CollectInputType, description: 'What, and where.' }) input: CollectInputType,
  ): Promise<CollectionPayload> {
    return answer(actor, await this.change.add(actor, parseInput(collectInput, input)));
  }

  @Mutation(() => CollectionPayload, { description: 'Takes a solution out.' })
  async removeFromCollection(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => CollectInputType, description: 'What, and where.' }) input: CollectInputType,
  ): Promise<CollectionPayload> {
    return answer(actor, await this.change.remove(actor, parseInput(collectInput, input)));
  }

  @Mutation(() => CollectionPayload, { description: 'Deletes a collection; can be undone for 30 days.' })
  async deleteCollection(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => CollectionIdInputType, description: 'Which one.' })
    input: CollectionIdInputType,
  ): Promise<CollectionPayload> {
    return answer(actor, await this.change.delete(actor, parseInput(collectionIdInput, input).id));
  }

  @Mutation(() => CollectionPayload, { description: 'Takes a deletion back.' })
  async restoreCollection(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => CollectionIdInputType, description: 'Which one.' })
    input: CollectionIdInputType,
  ): Promise<CollectionPayload> {
    return answer(actor, await this.change.restore(actor, parseInput(collectionIdInput, input).id));
  }
}

function answer(actor: Actor, collection: Collection): CollectionPayload {
  return { collection: toCollectionType(collection, actor), problems: [] };
}
