import type { DomainEvent, OrganisationRole } from '@allmende/platform-core';
import {
  APPROVING_ROLES,
  BINDING_ROLES,
  OWNER_EVENTS,
  ownerIdsOf,
  PUBLISHING_EVENTS,
} from '@allmende/projects-core';
import type { NoticeKind } from './notice-kind.js';
import type { NoticeDraft, Recipients } from './notice.js';
import type { NotedSolution } from './reuse-notices.js';

/** What is known besides the event when its notices are written. */
export interface PublishingFacts {
  readonly solution: NotedSolution;
  /** Who reported the error that the event is about; null for a visitor and for other events. */
  readonly reporterId: string | null;
  readonly organisationNames: ReadonlyMap<string, string>;
  readonly writingRoles: readonly OrganisationRole[];
}

interface PublishingRule {
  readonly kind: NoticeKind;
  readonly path: (solution: NotedSolution) => string;
  readonly to: (facts: PublishingFacts, event: DomainEvent) => Recipients;
}

const onReview = ({ key }: NotedSolution) => `/loesungen/${key}/pruefen`;
const onPage = ({ key }: NotedSolution) => `/loesungen/${key}#angaben`;
const onReports = ({ key }: NotedSolution) => `/loesungen/${key}/meldungen`;
const onOwnReports = ({ key }: NotedSolution) => `/loesungen/${key}/fehler-melden`;

const writers = ({ solution, writingRoles }: PublishingFacts): Recipients => ({
  organisationIds: ownerIdsOf(solution),
  roles: writingRoles,
});
/** Editors keep what a public source tells and nobody owns. */
const keepers = (facts: PublishingFacts): Recipients => {
  const owners = writers(facts);
  return owners.organisationIds.length > 0
    ? owners
    : { organisationIds: [], roles: [], networkRoles: ['editor'] };
};
const approvers = ({ solution }: PublishingFacts): Recipients => ({
  organisationIds: ownerIdsOf(solution),
  roles: APPROVING_ROLES,
});
const reporter = ({ reporterId }: PublishingFacts): Recipients => ({
  ...{ organisationIds: [], roles: [] },
  accountIds: reporterId === null ? [] : [reporterId],
});
const asked = (_facts: PublishingFacts, { payload }: DomainEvent): Recipients => {
  const id = payload?.['coOwnerId'];
  return { organisationIds: typeof id === 'string' ? [id] : [], roles: BINDING_ROLES };
};

/**
 * Those who may approve hear of what waits for them; those who write hear what became of it, what readers report and
 * what the clock says, of what nobody owns the editors; a reporter hears the answer, and an organisation that it was
 * asked to own a solution too.
 */
export const PUBLISHING_RULES_BY_EVENT: Readonly<Record<string, PublishingRule>> = {
  [PUBLISHING_EVENTS.handedIn]: { kind: 'project_handed_in', path: onReview, to: approvers },
  [PUBLISHING_EVENTS.approved]: { kind: 'project_approved', path: onPage, to: writers },
  [PUBLISHING_EVENTS.sentBack]: { kind: 'project_sent_back', path: onReview, to: writers },
  [PUBLISHING_EVENTS.correctionAsked]: { kind: 'project_correction_asked', path: onReports, to: writers },
  [PUBLISHING_EVENTS.errorReported]: { kind: 'project_error_reported', path: onReports, to: keepers },
  [PUBLISHING_EVENTS.errorOverdue]: { kind: 'project_error_overdue', path: onReports, to: keepers },
  [PUBLISHING_EVENTS.errorAnswered]: { kind: 'project_error_answered', path: onOwnReports, to: reporter },
  [PUBLISHING_EVENTS.reviewDue]: { kind: 'project_review_due', path: onPage, to: writers },
  [OWNER_EVENTS.invited]: { kind: 'project_co_owner_asked', path: () => '/schreibtisch', to: asked },
};

/** Who is told what about the publication of an entry; nobody where nobody is left to tell. */
export function publishingNotices(event: DomainEvent, facts: PublishingFacts): readonly NoticeDraft[] {
  const { solution, organisationNames } = facts;
  const rule = PUBLISHING_RULES_BY_EVENT[event.type];
  if (rule === undefined) return [];
  const to = rule.to(facts, event);
  const { accountIds = [], networkRoles = [] } = to;
  if ([to.organisationIds, accountIds, networkRoles].every(({ length }) => length === 0)) return [];
  return [
    {
      kind: rule.kind,
      subject: solution.title,
      organisationName: organisationNames.get(solution.organisationId ?? '') ?? '',
      path: rule.path(solution),
      to,
    },
  ];
}
