import type { DomainEvent } from '@allmende/platform-core';
import type { Project } from '../project.js';

/** What happens around a publication, besides the publication itself. */
export const PUBLISHING_EVENTS = {
  handedIn: 'project.handed_in',
  /** Somebody else read what was handed in and published it. */
  approved: 'project.approved',
  takenBack: 'project.hand_in_taken_back',
  sentBack: 'project.sent_back',
  /** Somebody of the organisation said that the published content is still right. */
  contentConfirmed: 'project.content_confirmed',
  reviewDue: 'project.review_due',
  errorReported: 'project.error_reported',
  errorAnswered: 'project.error_answered',
  errorOverdue: 'project.error_overdue',
  correctionAsked: 'project.correction_asked',
} as const;
export type PublishingEventType = (typeof PUBLISHING_EVENTS)[keyof typeof PUBLISHING_EVENTS];

/** The event with the ids subscribers need to find their readers. */
export function publishingEvent(
  type: PublishingEventType,
  { id, ags, organisationId }: Pick<Project, 'id' | 'ags' | 'organisationId'>,
): DomainEvent {
  return { type, subjectId: id, payload: { ags, organisationId } };
}
