import { canTransition, decided, problem, refused, type Decision } from '@allmende/platform-core';
import { CALL_TRANSITIONS, type CallStatus, type FundingCall } from './call.js';
import { isBeforeDeadline } from './deadline.js';
import { FUNDING_EVENTS, fundingEvent } from './funding.events.js';

/** The fields of a call that opening and closing change. */
export type CallChanges = Pick<FundingCall, 'status' | 'version'>;

/** Opens a call for applications; its deadline must still lie ahead. */
export function openCall(call: FundingCall, now: Date): Decision<CallChanges> {
  if (!isBeforeDeadline(call.deadline, now)) return refused([problem('DEADLINE_PASSED', 'deadline')]);
  return moved(call, 'open');
}

/** Closes a call; applications to it stay where they are. */
export function closeCall(call: FundingCall): Decision<CallChanges> {
  return moved(call, 'closed');
}

function moved(call: FundingCall, to: CallStatus): Decision<CallChanges> {
  if (!canTransition(CALL_TRANSITIONS, call.status, to)) {
    return refused([problem('TRANSITION_NOT_ALLOWED', 'status', { from: call.status, to })]);
  }
  const event = to === 'open' ? FUNDING_EVENTS.callOpened : FUNDING_EVENTS.callClosed;
  return decided({ status: to, version: call.version + 1 }, [fundingEvent(event, call.id)]);
}
