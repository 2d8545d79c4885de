import { decided, problem, refused, type Decision } from '@allmende/platform-core';
import type { Project } from '../project.js';
import { PUBLISHING_EVENTS, publishingEvent } from './publishing.events.js';

/** A published entry is looked at again after twelve months; one month before somebody is asked. */
export const REVIEW_RULES = { validMonths: 12, remindMonths: 11 } as const;

/** When somebody last said that the published content is right, and whether the clock has asked since. */
export interface ContentReview {
  readonly projectId: string;
  readonly confirmedAt: Date;
  readonly remindedAt: Date | null;
}

type Published = Pick<Project, 'id' | 'status' | 'publishedAt'>;

/** Until when the content counts as looked after; null for what is not public. */
export function reviewDue(project: Published, review: ContentReview | null): Date | null {
  return monthsAfterPublication(project, review, REVIEW_RULES.validMonths);
}

/** From when on the organisation is reminded. */
export function remindFrom(project: Published, review: ContentReview | null): Date | null {
  return monthsAfterPublication(project, review, REVIEW_RULES.remindMonths);
}

/** True when nobody has said for twelve months that the content is still right. */
export function isStale(project: Published, review: ContentReview | null, now: Date): boolean {
  const due = reviewDue(project, review);
  return due !== null && now >= due;
}

function monthsAfterPublication(
  { status, publishedAt }: Published,
  review: ContentReview | null,
  months: number,
): Date | null {
  const from = review?.confirmedAt ?? publishedAt;
  if (status !== 'published' || from === null) return null;
  const later = new Date(from);
  const day = later.getUTCDate();
  later.setUTCMonth(later.getUTCMonth() + months);
  // The 29th of February a year later is the last of February, not the first of March.
  if (later.getUTCDate() !== day) later.setUTCDate(0);
  return later;
}

/** The content is still right, for another twelve months. */
export function confirmContent(project: Project, now: Date): Decision<ContentReview> {
  if (project.status !== 'published')
    return refused([problem('NOT_PUBLISHED', 'status', { status: project.status })]);
  return decided({ projectId: project.id, confirmedAt: now, remindedAt: null }, [
    publishingEvent(PUBLISHING_EVENTS.contentConfirmed, project),
  ]);
}

/** Asks once for each twelve months whether the content is still right. */
export function remindOfReview(
  project: Project,
  review: ContentReview | null,
  now: Date,
): Decision<ContentReview | null> {
  const from = remindFrom(project, review);
  const isDue = from !== null && now >= from && (review?.remindedAt ?? null) === null;
  const confirmedAt = review?.confirmedAt ?? project.publishedAt;
  if (!isDue || confirmedAt === null) return decided(null);
  return decided({ projectId: project.id, confirmedAt, remindedAt: now }, [
    publishingEvent(PUBLISHING_EVENTS.reviewDue, project),
  ]);
}
