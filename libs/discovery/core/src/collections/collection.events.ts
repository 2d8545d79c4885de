import type { DomainEvent } from '@allmende/platform-core';
import type { Collection } from './collection.js';

/** What can happen to a collection. */
export const COLLECTION_EVENTS = {
  created: 'collection.created',
  changed: 'collection.changed',
  deleted: 'collection.deleted',
  restored: 'collection.restored',
} as const;
type CollectionEventType = (typeof COLLECTION_EVENTS)[keyof typeof COLLECTION_EVENTS];

/** The event with the ids of those whom it concerns; what was collected stays out of the trail. */
export function collectionEvent(
  type: CollectionEventType,
  { id, scope, organisationId }: Pick<Collection, 'id' | 'scope' | 'organisationId'>,
): DomainEvent {
  return { type, subjectId: id, payload: { scope, organisationId } };
}
