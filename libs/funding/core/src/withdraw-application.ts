import { canTransition, decided, problem, refused, type Decision } from '@allmende/platform-core';
import { APPLICATION_TRANSITIONS } from './application-status.js';
import type { Application, ApplicationChanges } from './application.js';
import { FUNDING_EVENTS, fundingEvent } from './funding.events.js';

/** Takes an application back, possible until it is granted or rejected (handbook 7.2). */
export function withdrawApplication(application: Application, now: Date): Decision<ApplicationChanges> {
  const { id, status, version } = application;
  if (!canTransition(APPLICATION_TRANSITIONS, status, 'withdrawn')) {
    return refused([problem('TRANSITION_NOT_ALLOWED', 'status', { from: status, to: 'withdrawn' })]);
  }
  return decided({ status: 'withdrawn', version: version + 1, updatedAt: now }, [
    fundingEvent(FUNDING_EVENTS.applicationWithdrawn, id, { consortiumId: application.consortiumId }),
  ]);
}
