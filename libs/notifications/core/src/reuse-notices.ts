import type { DomainEvent } from '@allmende/platform-core';
import { REUSE_EVENTS } from '@allmende/projects-core';
import type { NoticeKind } from './notice-kind.js';
import type { NoticeDraft } from './notice.js';

/** A solution as it is when the notices are written. */
export interface NotedSolution {
  readonly key: string;
  readonly title: string;
  /** Who shares it; null for an entry from a public source, of which nobody is told. */
  readonly organisationId: string | null;
  /** Who owns it too. */
  readonly coOwnerIds: readonly string[];
}

type Side = 'provider' | 'adopter';

interface ReuseRule {
  readonly kind: NoticeKind;
  readonly told: Side;
  readonly named: Side;
  readonly path: (solution: NotedSolution) => string;
}

const onPage = ({ key }: NotedSolution) => `/loesungen/${key}#nachnutzung`;
const onDesk = () => '/schreibtisch';

/** Those who share a solution hear of every step of an adopter; the adopter hears back, and from the clock. */
export const REUSE_RULES_BY_EVENT: Readonly<Record<string, ReuseRule>> = {
  [REUSE_EVENTS.stageSet]: { kind: 'reuse_reported', told: 'provider', named: 'adopter', path: onPage },
  [REUSE_EVENTS.acknowledged]: { kind: 'reuse_noted', told: 'adopter', named: 'provider', path: onPage },
  [REUSE_EVENTS.confirmationDue]: {
    kind: 'reuse_confirmation_due',
    told: 'adopter',
    named: 'adopter',
    path: onDesk,
  },
  [REUSE_EVENTS.lapsed]: { kind: 'reuse_lapsed', told: 'adopter', named: 'adopter', path: onDesk },
};

/** Who is told what of a reuse; `roles` are those who write for an organisation. */
export function reuseNotices(
  event: DomainEvent,
  solution: NotedSolution,
  names: ReadonlyMap<string, string>,
  roles: NoticeDraft['to']['roles'],
): readonly NoticeDraft[] {
  const rule = REUSE_RULES_BY_EVENT[event.type];
  const adopter = event.payload?.['organisationId'];
  if (rule === undefined || typeof adopter !== 'string') return [];
  const sides = { provider: solution.organisationId, adopter };
  const told = sides[rule.told];
  if (told === null) return [];
  return [
    {
      kind: rule.kind,
      subject: solution.title,
      organisationName: names.get(sides[rule.named] ?? '') ?? '',
      path: rule.path(solution),
      to: { organisationIds: [told], roles },
    },
  ];
}
