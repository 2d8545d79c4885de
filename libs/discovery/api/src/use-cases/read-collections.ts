import type { Collection } from '@allmende/discovery-core';
import { found } from '@allmende/platform-api';
import { type Actor, hasNetworkRole, type Page, type PageRequest } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Collections } from '../data/collection.repository.js';

/** Collections one may see. */
@Injectable()
export class ReadCollections {
  constructor(@Inject(Collections) private readonly collections: Collections) {}

  async byKey(actor: Actor, key: string): Promise<Collection> {
    return found(await this.collections.findByKey(actor, key));
  }

  async ofEverybody(page: PageRequest): Promise<Page<Collection>> {
    return this.collections.ofEverybody(page);
  }

  /** The actor's own and those of their organisations; editors find those of everybody among them. */
  async own(actor: Actor): Promise<readonly Collection[]> {
    if (actor.accountId === null) return [];
    const organisationIds = actor.memberships.map(({ organisationId }) => organisationId);
    return this.collections.own(actor.accountId, organisationIds, hasNetworkRole(actor, 'editor'));
  }
}
