import { canEditCollection, type Collection } from '@allmende/discovery-core';
import type { Actor } from '@allmende/platform-core';
import type { CollectionType } from './collection.type.js';

/** A collection as a reader sees it; its solutions are looked up by who resolves `project`. */
export function toCollectionType(collection: Collection, actor: Actor): CollectionType {
  return {
    ...collection,
    size: collection.entries.length,
    entries: [...collection.entries],
    viewerCan: { edit: canEditCollection(actor, collection) },
  };
}
