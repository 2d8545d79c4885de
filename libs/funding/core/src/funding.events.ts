import type { DomainEvent } from '@allmende/platform-core';

/** What can happen to programmes, calls and applications. */
export const FUNDING_EVENTS = {
  programmeCreated: 'funding.programme_created',
  callCreated: 'funding.call_created',
  callOpened: 'funding.call_opened',
  callClosed: 'funding.call_closed',
  applicationStarted: 'funding.application_started',
  reviewBegun: 'funding.application_review_begun',
  sketchSubmitted: 'funding.sketch_submitted',
  applicationSubmitted: 'funding.application_submitted',
  applicationWithdrawn: 'funding.application_withdrawn',
} as const;
export type FundingEventType = (typeof FUNDING_EVENTS)[keyof typeof FUNDING_EVENTS];

/** An event of a programme, a call or an application, whichever the type names. */
export function fundingEvent(
  type: FundingEventType,
  subjectId: string,
  payload: DomainEvent['payload'] = {},
): DomainEvent {
  return { type, subjectId, payload };
}
