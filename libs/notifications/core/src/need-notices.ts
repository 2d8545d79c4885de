import { NEED_EVENTS, REGIONAL_ROLES } from '@allmende/consortia-core';
import type { DomainEvent, OrganisationRole } from '@allmende/platform-core';
import type { NoticeDraft } from './notice.js';

/** A suggestion to join forces as it is when the notices are written. */
export interface NotedSuggestion {
  readonly id: string;
  readonly regionName: string;
  /** The title of a need that may be named, or the region again where none may. */
  readonly example: string;
  /** Organisations whose coordinators look after the region. */
  readonly coordinatorIds: readonly string[];
  /** Owners of anonymous needs who were asked and have not answered. */
  readonly asked: readonly {
    readonly organisationId: string;
    readonly key: string;
    readonly title: string;
  }[];
}

type Rule = (
  suggestion: NotedSuggestion,
  writingRoles: readonly OrganisationRole[],
) => readonly NoticeDraft[];

/** Coordinators hear of what arose and of consents; owners of anonymous needs hear, each alone, that somebody asks. */
export const NEED_RULES_BY_EVENT: Readonly<Record<string, Rule>> = {
  [NEED_EVENTS.suggested]: (suggestion) => [toCoordinators('need_suggested', suggestion)],
  [NEED_EVENTS.consentGiven]: (suggestion) => [toCoordinators('need_consent_given', suggestion)],
  [NEED_EVENTS.consentAsked]: ({ regionName, asked }, roles) =>
    asked.map(({ organisationId, key, title }) => ({
      kind: 'need_consent_asked',
      subject: title,
      organisationName: regionName,
      path: `/bedarfe/${key}`,
      to: { organisationIds: [organisationId], roles },
    })),
};

/** The suggestion that an event is about: what coordinators did names it, what an owner did names the need first. */
export function suggestionOf({ type, subjectId, payload }: DomainEvent): string {
  const named = payload?.['suggestionId'];
  return type === NEED_EVENTS.consentGiven && typeof named === 'string' ? named : subjectId;
}

function toCoordinators(
  kind: 'need_suggested' | 'need_consent_given',
  { id, regionName, example, coordinatorIds }: NotedSuggestion,
): NoticeDraft {
  return {
    kind,
    subject: example,
    organisationName: regionName,
    path: `/bedarfe/vorschlaege/${id}`,
    to: { organisationIds: coordinatorIds, roles: REGIONAL_ROLES },
  };
}
