import type { DomainEvent } from '@allmende/platform-core';

/**
 * What can happen to needs and to suggestions made from them. Whose need it is stands in an event only where the own
 * house did something; what coordinators do names the suggestion alone.
 */
export const NEED_EVENTS = {
  posted: 'need.posted',
  edited: 'need.edited',
  met: 'need.met',
  withdrawn: 'need.withdrawn',
  suggested: 'need.suggestion_arose',
  consentAsked: 'need.consent_asked',
  consentGiven: 'need.consent_given',
  consentRefused: 'need.consent_refused',
  consentWithdrawn: 'need.consent_withdrawn',
  proposed: 'need.consortium_proposed',
} as const;
export type NeedEventType = (typeof NEED_EVENTS)[keyof typeof NEED_EVENTS];

/** After these the groups of similar needs are looked for anew. */
export const REGROUPING_EVENTS: readonly NeedEventType[] = [
  NEED_EVENTS.posted,
  NEED_EVENTS.edited,
  NEED_EVENTS.met,
  NEED_EVENTS.withdrawn,
];

/** An event of one need, told by its own house. */
export function needEvent(
  type: NeedEventType,
  need: { readonly id: string; readonly organisationId: string },
): DomainEvent {
  return { type, subjectId: need.id, payload: { organisationId: need.organisationId } };
}

/** What the own house answered to the coordinators of one suggestion. */
export function consentEvent(
  type: NeedEventType,
  need: { readonly id: string; readonly organisationId: string },
  suggestionId: string,
): DomainEvent {
  return { type, subjectId: need.id, payload: { organisationId: need.organisationId, suggestionId } };
}

/** An event of a suggestion; it names no need and no municipality. */
export function suggestionEvent(
  type: NeedEventType,
  suggestion: { readonly id: string; readonly region: string },
): DomainEvent {
  return { type, subjectId: suggestion.id, payload: { region: suggestion.region } };
}
