import { CONSORTIUM_EVENTS, isFundedRole, type ConsortiumRole } from '@allmende/consortia-core';
import { FUNDING_EVENTS } from '@allmende/funding-core';
import type { DomainEvent, OrganisationRole } from '@allmende/platform-core';
import { NEED_RULES_BY_EVENT, type NotedSuggestion, suggestionOf } from './need-notices.js';
import type { NoticeKind } from './notice-kind.js';
import type { NoticeDraft, Recipients } from './notice.js';
import { PUBLISHING_RULES_BY_EVENT, publishingNotices } from './publishing-notices.js';
import { type NotedSolution, REUSE_RULES_BY_EVENT, reuseNotices } from './reuse-notices.js';

/** Those who act for their organisation towards others. */
export const COORDINATING_ROLES: readonly OrganisationRole[] = ['coordinator', 'signatory', 'admin'];
/** Those who write or answer for an application; readers are told nothing. */
export const WRITING_ROLES: readonly OrganisationRole[] = ['author', 'approver', ...COORDINATING_ROLES];

/** A consortium as it is when the notices are written. */
export interface NotedConsortium {
  readonly key: string;
  readonly title: string;
  readonly leadOrganisationId: string;
  readonly partners: readonly { readonly organisationId: string; readonly role: ConsortiumRole }[];
}

/** An application as it is when the notices are written. */
export interface NotedApplication {
  readonly key: string;
  readonly title: string;
  readonly leadOrganisationId: string;
}

/** What an event points at, read afresh; null for what has been removed since. */
export interface NoticeFacts {
  readonly consortium: NotedConsortium | null;
  readonly application: NotedApplication | null;
  readonly solution: NotedSolution | null;
  readonly suggestion?: NotedSuggestion | null;
  /** Who reported the error that the event is about, if somebody with an account did. */
  readonly reporterId: string | null;
  /** Names by organisation id. */
  readonly organisationNames: ReadonlyMap<string, string>;
}

type Rule<Thing> = (event: DomainEvent, thing: Thing, facts: NoticeFacts) => readonly NoticeDraft[];
type ApplicationRule = Rule<{
  readonly application: NotedApplication;
  readonly consortium: NotedConsortium;
}>;

const CONSORTIUM_RULES: Readonly<Record<string, Rule<NotedConsortium>>> = {
  [CONSORTIUM_EVENTS.invited]: ofInvitation('invitation_received', ['invited'], 'lead'),
  [CONSORTIUM_EVENTS.declined]: ofInvitation('invitation_declined', ['lead', 'invited'], 'invited'),
  [CONSORTIUM_EVENTS.expired]: ofInvitation('invitation_expired', ['lead', 'invited'], 'invited'),
  [CONSORTIUM_EVENTS.invitationWithdrawn]: ofInvitation('invitation_withdrawn', ['invited'], 'lead'),
  [CONSORTIUM_EVENTS.accepted]: (event, consortium, facts) => {
    const joined = idIn(event, 'organisationId');
    const to = coordinators([consortium.leadOrganisationId, joined]);
    return [draft('invitation_accepted', consortium, nameOf(facts, joined), workspace(consortium), to)];
  },
  [CONSORTIUM_EVENTS.left]: (event, consortium, facts) => {
    const gone = idIn(event, 'organisationId');
    const name = nameOf(facts, gone);
    // The workspace is closed to those who left, so their notice leads to the list of consortia.
    return [
      draft('partner_left', consortium, name, workspace(consortium), coordinators(members(consortium))),
      draft('partner_left', consortium, name, '/verbuende', coordinators([gone])),
    ];
  },
  [CONSORTIUM_EVENTS.roleChanged]: (event, consortium, facts) => {
    const changed = idIn(event, 'organisationId');
    const to = coordinators([changed]);
    return [draft('partner_role_changed', consortium, nameOf(facts, changed), workspace(consortium), to)];
  },
  [CONSORTIUM_EVENTS.leadHandedOver]: (event, consortium, facts) => {
    const to = coordinators(members(consortium));
    const name = nameOf(facts, idIn(event, 'to'));
    return [draft('lead_handed_over', consortium, name, workspace(consortium), to)];
  },
  [CONSORTIUM_EVENTS.dissolved]: (_event, consortium, facts) => {
    const to = coordinators(members(consortium));
    const name = nameOf(facts, consortium.leadOrganisationId);
    return [draft('consortium_dissolved', consortium, name, workspace(consortium), to)];
  },
};

const APPLICATION_RULES: Readonly<Record<string, ApplicationRule>> = {
  [FUNDING_EVENTS.applicationStarted]: ofApplication('application_started', fundedMembers),
  [FUNDING_EVENTS.reviewBegun]: ofApplication('application_review_begun', fundedMembers, '/pruefen'),
  [FUNDING_EVENTS.sketchSubmitted]: ofApplication('sketch_submitted', members, '/pruefen'),
  [FUNDING_EVENTS.applicationSubmitted]: ofApplication('application_submitted', members, '/pruefen'),
  [FUNDING_EVENTS.applicationWithdrawn]: ofApplication('application_withdrawn', members),
};

/** The events that somebody is told of. */
export const NOTICED_EVENTS: readonly string[] = [
  ...Object.keys(CONSORTIUM_RULES),
  ...Object.keys(APPLICATION_RULES),
  ...Object.keys(REUSE_RULES_BY_EVENT),
  ...Object.keys(PUBLISHING_RULES_BY_EVENT),
  ...Object.keys(NEED_RULES_BY_EVENT),
];

/** What has to be read before {@link noticesFor} can decide. */
export interface Concerned {
  readonly consortiumId: string | null;
  readonly applicationId: string | null;
  readonly projectId: string | null;
  /** A report of an error. */
  readonly reportId?: string;
  /** A suggestion made from needs. */
  readonly suggestionId?: string;
  readonly organisationIds: readonly string[];
}

/** The things that an event names by their ids. */
export function concernedBy(event: DomainEvent): Concerned {
  // Elsewhere `to` is a role or a stage.
  const fields =
    event.type === CONSORTIUM_EVENTS.leadHandedOver ? ['organisationId', 'to'] : ['organisationId'];
  const named = fields.map((name) => idIn(event, name)).filter((id) => id !== '');
  if (event.type in APPLICATION_RULES) {
    const consortiumId = idIn(event, 'consortiumId');
    return {
      consortiumId: consortiumId === '' ? null : consortiumId,
      applicationId: event.subjectId,
      projectId: null,
      organisationIds: [],
    };
  }
  if (event.type in NEED_RULES_BY_EVENT) {
    const suggestionId = suggestionOf(event);
    return { consortiumId: null, applicationId: null, projectId: null, suggestionId, organisationIds: [] };
  }
  if (event.type in REUSE_RULES_BY_EVENT) {
    const projectId = idIn(event, 'projectId');
    return { consortiumId: null, applicationId: null, projectId, organisationIds: named };
  }
  if (event.type in PUBLISHING_RULES_BY_EVENT)
    return {
      consortiumId: null,
      applicationId: null,
      projectId: event.subjectId,
      reportId: idIn(event, 'reportId'),
      organisationIds: named,
    };
  return { consortiumId: event.subjectId, applicationId: null, projectId: null, organisationIds: named };
}

/**
 * Who is told what after an event. Empty for events that concern nobody in particular and for things that no longer
 * exist. Whoever caused the event is left out by the caller, because accounts are not known here.
 */
export function noticesFor(event: DomainEvent, facts: NoticeFacts): readonly NoticeDraft[] {
  const { solution, suggestion = null } = facts;
  const ofNeeds = NEED_RULES_BY_EVENT[event.type];
  if (ofNeeds !== undefined) return suggestion === null ? [] : ofNeeds(suggestion, WRITING_ROLES);
  if (event.type in REUSE_RULES_BY_EVENT) {
    return solution === null ? [] : reuseNotices(event, solution, facts.organisationNames, WRITING_ROLES);
  }
  if (event.type in PUBLISHING_RULES_BY_EVENT) {
    const { organisationNames, reporterId } = facts;
    if (solution === null) return [];
    return publishingNotices(event, { solution, reporterId, organisationNames, writingRoles: WRITING_ROLES });
  }
  return jointWorkNotices(event, facts);
}

function jointWorkNotices(event: DomainEvent, facts: NoticeFacts): readonly NoticeDraft[] {
  const { consortium, application } = facts;
  if (consortium === null) return [];
  const ofConsortium = CONSORTIUM_RULES[event.type];
  if (ofConsortium !== undefined) return ofConsortium(event, consortium, facts);
  if (application === null) return [];
  return APPLICATION_RULES[event.type]?.(event, { application, consortium }, facts) ?? [];
}

type Side = 'lead' | 'invited';

function ofInvitation(kind: NoticeKind, told: readonly Side[], named: Side): Rule<NotedConsortium> {
  return (event, consortium, facts) => {
    const sides = { lead: consortium.leadOrganisationId, invited: idIn(event, 'organisationId') };
    const path = `/einladungen/${idIn(event, 'invitationId')}`;
    const to = coordinators(told.map((side) => sides[side]));
    return [draft(kind, consortium, nameOf(facts, sides[named]), path, to)];
  };
}

function ofApplication(
  kind: NoticeKind,
  told: (consortium: NotedConsortium) => readonly string[],
  page = '',
): ApplicationRule {
  return (_event, { application, consortium }, facts) => {
    const to = { organisationIds: told(consortium), roles: WRITING_ROLES };
    const path = `/antraege/${application.key}${page}`;
    return [draft(kind, application, nameOf(facts, application.leadOrganisationId), path, to)];
  };
}

function draft(
  kind: NoticeKind,
  { title }: { readonly title: string },
  organisationName: string,
  path: string,
  to: Recipients,
): NoticeDraft {
  return { kind, subject: title, organisationName, path, to };
}

function coordinators(organisationIds: readonly string[]): Recipients {
  return { organisationIds, roles: COORDINATING_ROLES };
}

function members({ partners }: NotedConsortium): readonly string[] {
  return partners.map(({ organisationId }) => organisationId);
}

function fundedMembers({ partners }: NotedConsortium): readonly string[] {
  return partners.filter(({ role }) => isFundedRole(role)).map(({ organisationId }) => organisationId);
}

function workspace({ key }: NotedConsortium): string {
  return `/verbuende/${key}`;
}

function idIn({ payload }: DomainEvent, name: string): string {
  const value = payload?.[name];
  return typeof value === 'string' ? value : '';
}

function nameOf({ organisationNames }: NoticeFacts, id: string): string {
  return organisationNames.get(id) ?? '';
}
