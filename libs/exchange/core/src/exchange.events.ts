import type { DomainEvent } from '@allmende/platform-core';
import type { Project } from '@allmende/projects-core';
import type { ImportFormat } from './exchange-format.js';

/** What can happen between an entry and other registers. Handing out a public file is counted, not told. */
export const EXCHANGE_EVENTS = {
  detailsSaved: 'exchange.details_saved',
  imported: 'exchange.imported',
} as const;

type Subject = Pick<Project, 'id' | 'ags' | 'organisationId'>;

/** The answers for other registers were changed. */
export function detailsSaved({ id, ags, organisationId }: Subject): DomainEvent {
  return { type: EXCHANGE_EVENTS.detailsSaved, subjectId: id, payload: { ags, organisationId } };
}

/** A draft was made from a file. */
export function entryImported({ id, ags, organisationId }: Subject, format: ImportFormat): DomainEvent {
  return { type: EXCHANGE_EVENTS.imported, subjectId: id, payload: { ags, organisationId, format } };
}
