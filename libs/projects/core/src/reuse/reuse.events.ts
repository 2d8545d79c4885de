import type { DomainEvent } from '@allmende/platform-core';
import type { Deployment } from './deployment.js';
import type { ReuseStage } from './reuse-stage.js';

/** What can happen to the use of a solution by another organisation. */
export const REUSE_EVENTS = {
  stageSet: 'reuse.stage_set',
  confirmed: 'reuse.confirmed',
  acknowledged: 'reuse.acknowledged',
  interestWithdrawn: 'reuse.interest_withdrawn',
  confirmationDue: 'reuse.confirmation_due',
  lapsed: 'reuse.lapsed',
} as const;
export type ReuseEventType = (typeof REUSE_EVENTS)[keyof typeof REUSE_EVENTS];

type Subject = Pick<Deployment, 'id' | 'projectId' | 'organisationId'>;

/** The event with the ids subscribers need to find their readers. */
export function reuseEvent(
  type: ReuseEventType,
  { id, projectId, organisationId }: Subject,
  more: Readonly<Record<string, string | null>> = {},
): DomainEvent {
  return { type, subjectId: id, payload: { projectId, organisationId, ...more } };
}

/** The adopter said how far it has come. */
export function reuseStageSet(deployment: Subject, from: ReuseStage | null, to: ReuseStage): DomainEvent {
  return reuseEvent(REUSE_EVENTS.stageSet, deployment, { from, to });
}
