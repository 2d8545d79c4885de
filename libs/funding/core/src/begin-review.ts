import { canTransition, decided, problem, refused, type Decision } from '@allmende/platform-core';
import { APPLICATION_TRANSITIONS } from './application-status.js';
import type { Application, ApplicationChanges } from './application.js';
import { FUNDING_EVENTS, fundingEvent } from './funding.events.js';

/** Hands a draft to the members for their internal review; it can still be written. */
export function beginReview(application: Application, now: Date): Decision<ApplicationChanges> {
  const { id, status, version } = application;
  if (!canTransition(APPLICATION_TRANSITIONS, status, 'internal_review')) {
    return refused([problem('TRANSITION_NOT_ALLOWED', 'status', { from: status, to: 'internal_review' })]);
  }
  return decided({ status: 'internal_review', version: version + 1, updatedAt: now }, [
    fundingEvent(FUNDING_EVENTS.reviewBegun, id, { consortiumId: application.consortiumId }),
  ]);
}
