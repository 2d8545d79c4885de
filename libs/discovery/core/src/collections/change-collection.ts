import { decided, problem, refused, type Decision } from '@allmende/platform-core';
import {
  type Collection,
  COLLECTION_RULES,
  collectionAudiences,
  type CollectionEntry,
  isRestorable,
  type Owner,
} from './collection.js';
import { COLLECTION_EVENTS, collectionEvent } from './collection.events.js';
import type { SaveCollectionInput } from './collection.input.js';

/** What a new collection is decided from. */
export interface CreateCollection {
  readonly owner: Owner;
  readonly title: string;
  readonly id: string;
  readonly key: string;
  /** How many the owner has already. */
  readonly owned: number;
  readonly now: Date;
}

/** Begins a collection, empty. */
export function createCollection(facts: CreateCollection): Decision<Collection> {
  const { owner, title, id, key, owned, now } = facts;
  if (owned >= COLLECTION_RULES.perOwner) {
    return refused([problem('TOO_MANY_COLLECTIONS', '', { most: COLLECTION_RULES.perOwner })]);
  }
  const collection: Collection = {
    ...owner,
    ...{ id, key, title, description: '', entries: [], version: 1 },
    ...{ createdAt: now, updatedAt: now, deletedAt: null },
    audiences: collectionAudiences(owner.scope, owner.organisationId),
  };
  return decided(collection, [collectionEvent(COLLECTION_EVENTS.created, collection)]);
}

/** Takes a solution in at the end; one that is in already stays where it is. */
export function addToCollection(
  collection: Collection,
  projectId: string,
  id: string,
  now: Date,
): Decision<Collection> {
  if (collection.entries.some((entry) => entry.projectId === projectId)) return decided(collection);
  if (collection.entries.length >= COLLECTION_RULES.entries) {
    return refused([problem('TOO_MANY_ENTRIES', '', { most: COLLECTION_RULES.entries })]);
  }
  return changed(
    collection,
    { entries: [...collection.entries, { id, projectId, note: '', addedAt: now }] },
    now,
  );
}

/** Takes a solution out; one that is not in it is out already. */
export function removeFromCollection(
  collection: Collection,
  projectId: string,
  now: Date,
): Decision<Collection> {
  const entries = collection.entries.filter((entry) => entry.projectId !== projectId);
  return entries.length === collection.entries.length
    ? decided(collection)
    : changed(collection, { entries }, now);
}

/** Title, texts and order as written, unless somebody else changed the collection meanwhile. */
export function saveCollection(
  collection: Collection,
  { expectedVersion, title, description, entries }: SaveCollectionInput,
  now: Date,
): Decision<Collection> {
  if (expectedVersion !== collection.version) return refused([problem('STALE_VERSION', 'expectedVersion')]);
  const byId = new Map(collection.entries.map((entry) => [entry.id, entry]));
  const arranged: CollectionEntry[] = [];
  for (const [at, { id, note }] of entries.entries()) {
    const entry = byId.get(id);
    if (entry === undefined) return refused([problem('ENTRY_UNKNOWN', `entries.${at}`)]);
    byId.delete(id);
    arranged.push({ ...entry, note });
  }
  return changed(collection, { title, description, entries: arranged }, now);
}

/** Puts it away; it can be taken back for some days. */
export function deleteCollection(collection: Collection, now: Date): Decision<Collection> {
  if (collection.deletedAt !== null) return decided(collection);
  const deleted = { ...collection, deletedAt: now };
  return decided(deleted, [collectionEvent(COLLECTION_EVENTS.deleted, deleted)]);
}

/** Takes a deletion back. */
export function restoreCollection(collection: Collection, now: Date): Decision<Collection> {
  if (collection.deletedAt === null) return decided(collection);
  if (!isRestorable(collection, now)) return refused([problem('GONE_FOR_GOOD')]);
  const restored = { ...collection, deletedAt: null };
  return decided(restored, [collectionEvent(COLLECTION_EVENTS.restored, restored)]);
}

type Changes = Partial<Pick<Collection, 'title' | 'description' | 'entries'>>;

function changed(collection: Collection, changes: Changes, now: Date): Decision<Collection> {
  const after = { ...collection, ...changes, version: collection.version + 1, updatedAt: now };
  return decided(after, [collectionEvent(COLLECTION_EVENTS.changed, after)]);
}
