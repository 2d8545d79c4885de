import type { DomainEvent, OrganisationRole } from '@allmende/platform-core';
import { APPROVING_ROLES, PUBLISHING_EVENTS } from '@allmende/projects-core';
import type { NoticeKind } from './notice-kind.js';
import type { NoticeDraft } from './notice.js';
import type { NotedSolution } from './reuse-notices.js';

interface PublishingRule {
  readonly kind: NoticeKind;
  /** Left out: everybody who writes for the organisation. */
  readonly roles?: readonly OrganisationRole[];
  readonly path: (solution: NotedSolution) => string;
}

const onReview = ({ key }: NotedSolution) => `/loesungen/${key}/pruefen`;
const onPage = ({ key }: NotedSolution) => `/loesungen/${key}#angaben`;

/** Those who may approve hear of what waits for them; those who write hear what became of it and what the clock says. */
export const PUBLISHING_RULES_BY_EVENT: Readonly<Record<string, PublishingRule>> = {
  [PUBLISHING_EVENTS.handedIn]: { kind: 'project_handed_in', roles: APPROVING_ROLES, path: onReview },
  [PUBLISHING_EVENTS.approved]: { kind: 'project_approved', path: onPage },
  [PUBLISHING_EVENTS.sentBack]: { kind: 'project_sent_back', path: onReview },
  [PUBLISHING_EVENTS.correctionAsked]: { kind: 'project_correction_asked', path: onPage },
  [PUBLISHING_EVENTS.errorReported]: { kind: 'project_error_reported', path: onPage },
  [PUBLISHING_EVENTS.errorOverdue]: { kind: 'project_error_overdue', path: onPage },
  [PUBLISHING_EVENTS.reviewDue]: { kind: 'project_review_due', path: onPage },
};

/** Who is told what about the publication of an entry; nobody where it comes from a public source. */
export function publishingNotices(
  event: DomainEvent,
  { key, title, organisationId }: NotedSolution,
  names: ReadonlyMap<string, string>,
  writingRoles: readonly OrganisationRole[],
): readonly NoticeDraft[] {
  const rule = PUBLISHING_RULES_BY_EVENT[event.type];
  if (rule === undefined || organisationId === null) return [];
  return [
    {
      kind: rule.kind,
      subject: title,
      organisationName: names.get(organisationId) ?? '',
      path: rule.path({ key, title, organisationId }),
      to: { organisationIds: [organisationId], roles: rule.roles ?? writingRoles },
    },
  ];
}
