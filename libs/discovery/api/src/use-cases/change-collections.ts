import {
  addToCollection,
  canEditCollection,
  type CollectInput,
  type Collection,
  createCollection,
  type CreateCollectionInput,
  deleteCollection,
  ownerOf,
  removeFromCollection,
  restoreCollection,
  saveCollection,
  type SaveCollectionInput,
} from '@allmende/discovery-core';
import { accept, assertAllowed, Clock, Database, DomainEvents, found } from '@allmende/platform-api';
import type { Actor, Decision } from '@allmende/platform-core';
import { Projects } from '@allmende/projects-api';
import { readableKey } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Collections } from '../data/collection.repository.js';

/** Everything that happens to a collection; each of it holds the lock of its row. */
@Injectable()
export class ChangeCollections {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Collections) private readonly collections: Collections,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Begins one, with a first solution if one is named. */
  async create(actor: Actor, input: CreateCollectionInput): Promise<Collection> {
    const { title, scope, organisationId, projectId } = input;
    return this.database.transaction(async () => {
      const owner = ownerOf(actor, scope, organisationId);
      assertAllowed(canEditCollection(actor, owner), actor);
      const [id, now] = [this.clock.newId(), this.clock.now()];
      const key = readableKey(title, id, 'sammlung');
      const owned = await this.collections.countUnscoped(owner);
      const { changes, events } = accept(createCollection({ owner, title, id, key, owned, now }));
      await this.collections.add(changes);
      await this.events.record(actor, events);
      return projectId === null ? changes : this.add(actor, { id, projectId });
    });
  }

  async add(actor: Actor, { id, projectId }: CollectInput): Promise<Collection> {
    return this.change(actor, id, async (collection, now) => {
      const [project] = await this.projects.findVisible(actor, [projectId]);
      return addToCollection(collection, found(project).id, this.clock.newId(), now);
    });
  }

  async remove(actor: Actor, { id, projectId }: CollectInput): Promise<Collection> {
    return this.change(actor, id, (collection, now) => removeFromCollection(collection, projectId, now));
  }

  async save(actor: Actor, input: SaveCollectionInput): Promise<Collection> {
    return this.change(actor, input.id, (collection, now) => saveCollection(collection, input, now));
  }

  /** Needs no fresh confirmation, because it can be undone. */
  async delete(actor: Actor, id: string): Promise<Collection> {
    return this.change(actor, id, deleteCollection);
  }

  async restore(actor: Actor, id: string): Promise<Collection> {
    return this.change(actor, id, restoreCollection);
  }

  private async change(
    actor: Actor,
    id: string,
    decide: (collection: Collection, now: Date) => Decision<Collection> | Promise<Decision<Collection>>,
  ): Promise<Collection> {
    return this.database.transaction(async () => {
      const collection = found(await this.collections.loadForUpdate(actor, id));
      assertAllowed(canEditCollection(actor, collection), actor);
      const { changes, events } = accept(await decide(collection, this.clock.now()));
      if (changes !== collection) await this.collections.save(changes);
      await this.events.record(actor, events);
      return changes;
    });
  }
}
