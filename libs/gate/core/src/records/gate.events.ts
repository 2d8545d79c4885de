import type { DomainEvent } from '@allmende/platform-core';
import type { UseKey } from '../use-key.js';

/** What can happen at the gate, besides answers. */
export const GATE_EVENTS = {
  recordSubmitted: 'gate.record_submitted',
  recordAccepted: 'gate.record_accepted',
  recordSentBack: 'gate.record_sent_back',
  recordReopened: 'gate.record_reopened',
  recordExpired: 'gate.record_expired',
  recordTakenOver: 'gate.record_taken_over',
  /** A requirement was edited after something had been measured against it. */
  evaluationVoided: 'gate.evaluation_voided',
  versionRecorded: 'gate.version_recorded',
  versionClassified: 'gate.version_classified',
  released: 'gate.released',
  suspended: 'gate.suspended',
  overrideRequested: 'gate.override_requested',
  overrideConfirmed: 'gate.override_confirmed',
  overrideEnded: 'gate.override_ended',
  poolOpened: 'gate.pool_opened',
  poolJoined: 'gate.pool_joined',
  poolLeft: 'gate.pool_left',
  poolExplained: 'gate.pool_explained',
} as const;
export type GateEventType = (typeof GATE_EVENTS)[keyof typeof GATE_EVENTS];

/** The event with the ids subscribers need; never a text that somebody wrote. */
export function gateEvent(
  type: GateEventType,
  subjectId: string,
  { projectId, organisationId }: UseKey,
  more: Readonly<Record<string, string | null>> = {},
): DomainEvent {
  return { type, subjectId, payload: { projectId, organisationId, ...more } };
}
