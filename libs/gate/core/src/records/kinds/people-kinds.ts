import { problem, type Problem } from '@allmende/platform-core';
import { z } from 'zod';
import { evidenceKind, type KindContext } from '../evidence-kind.js';
import { day, line, pastDayMissing, RECORD_LIMITS, text, textMissing } from './gaps.js';

/** A group of people and what the use does to it. */
export interface AffectedPeople {
  readonly group: string;
  readonly effect: string;
}

/** Who is affected; whether people protected by the AGG were thought of is answered either way, with a reason. */
export interface AffectedGroupsContent {
  readonly groups: readonly AffectedPeople[];
  readonly protectedConsidered: boolean | null;
  readonly protectedReason: string;
}

/** Handbook 3.5, `affected_groups`. */
export const AFFECTED_GROUPS = evidenceKind<AffectedGroupsContent>({
  type: 'affected_groups',
  schema: z.object({
    groups: z.array(z.object({ group: line, effect: text })).max(RECORD_LIMITS.list, { error: 'TOO_MANY' }),
    protectedConsidered: z.boolean().nullable(),
    protectedReason: text,
  }),
  empty: { groups: [], protectedConsidered: null, protectedReason: '' },
  missing: ({ groups, protectedConsidered, protectedReason }) => [
    ...(groups.length === 0 ? [problem('GROUPS_MISSING', 'content.groups')] : []),
    ...groups.flatMap(({ group, effect }, index) => [
      ...textMissing(group, `groups.${index}.group`),
      ...textMissing(effect, `groups.${index}.effect`),
    ]),
    ...(protectedConsidered === null ? [problem('ANSWER_MISSING', 'content.protectedConsidered')] : []),
    ...textMissing(protectedReason, 'protectedReason'),
  ],
  reusable: true,
});

/** One occasion on which a group was heard. */
export interface Hearing {
  readonly group: string;
  readonly heldOn: string | null;
  readonly format: string;
  readonly result: string;
  readonly use: string;
}

/** Who was heard when, and what became of it. */
export interface ParticipationContent {
  readonly hearings: readonly Hearing[];
}

/** Handbook 3.5, `participation_record`: every group, before the pilot began. */
export const PARTICIPATION = evidenceKind<ParticipationContent>({
  type: 'participation_record',
  schema: z.object({
    hearings: z
      .array(z.object({ group: line, heldOn: day, format: line, result: text, use: text }))
      .max(RECORD_LIMITS.list, { error: 'TOO_MANY' }),
  }),
  empty: { hearings: [] },
  missing: ({ hearings }, context) => [
    ...(hearings.length === 0 ? [problem('HEARINGS_MISSING', 'content.hearings')] : []),
    ...hearings.flatMap((hearing, index) => hearingGaps(hearing, index, context)),
    ...unheardGroups(hearings, context).map((group) =>
      problem('GROUP_NOT_HEARD', 'content.hearings', { group }),
    ),
  ],
  reusable: false,
});

function hearingGaps(
  hearing: Hearing,
  index: number,
  { today, pilotSince }: KindContext,
): readonly Problem[] {
  const path = `hearings.${index}`;
  const isLate = pilotSince !== null && hearing.heldOn !== null && hearing.heldOn >= pilotSince;
  return [
    ...textMissing(hearing.group, `${path}.group`),
    ...pastDayMissing(hearing.heldOn, today, `${path}.heldOn`),
    ...(isLate ? [problem('HEARD_TOO_LATE', `content.${path}.heldOn`, { since: pilotSince })] : []),
    ...textMissing(hearing.format, `${path}.format`),
    ...textMissing(hearing.result, `${path}.result`),
    ...textMissing(hearing.use, `${path}.use`),
  ];
}

function unheardGroups(hearings: readonly Hearing[], { others }: KindContext): readonly string[] {
  const { groups = [] } = (others.affected_groups?.content ?? {}) as Partial<AffectedGroupsContent>;
  const heard = new Set(hearings.map(({ group }) => group.toLowerCase()));
  return groups.map(({ group }) => group).filter((group) => !heard.has(group.toLowerCase()));
}

/** The roles of a use that a named person fills (handbook 3.5). */
export const RESPONSIBLE_ROLES = [
  'domain_owner',
  'technical_owner',
  'dpo_contact',
  'oversight_person',
  'complaint_contact',
  'approver',
] as const;
export type ResponsibleRole = (typeof RESPONSIBLE_ROLES)[number];

/** Who fills each role, by name; seen inside the office only. */
export interface ResponsibilityContent {
  readonly roles: Readonly<Record<ResponsibleRole, string>>;
}

const ofRoles = <Value>(value: Value): Record<ResponsibleRole, Value> =>
  Object.fromEntries(RESPONSIBLE_ROLES.map((role) => [role, value])) as Record<ResponsibleRole, Value>;

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Handbook 3.5, `responsibility_matrix`: who approves does not answer for the technology. */
export const RESPONSIBILITY = evidenceKind<ResponsibilityContent>({
  type: 'responsibility_matrix',
  schema: z.object({ roles: z.object(ofRoles(line)) }),
  empty: { roles: ofRoles('') },
  missing: ({ roles }) => [
    ...RESPONSIBLE_ROLES.flatMap((role) =>
      roles[role] === '' ? [problem('ROLE_VACANT', `content.roles.${role}`, { role })] : [],
    ),
    ...(roles.approver !== '' && folded(roles.approver) === folded(roles.technical_owner)
      ? [problem('APPROVER_IS_TECHNICAL_OWNER', 'content.roles.approver')]
      : []),
  ],
  reusable: false,
});

/** What an approver signs: the step that is released, and the council's decision where there is one. */
export interface ReleaseContent {
  readonly to: 'pilot' | 'operation';
  readonly councilResolution: string;
}

/** Handbook 3.5, `release_decision`: signed, never written as a draft. */
export const RELEASE = evidenceKind<ReleaseContent>({
  type: 'release_decision',
  schema: z.object({ to: z.enum(['pilot', 'operation']), councilResolution: line }),
  empty: { to: 'operation', councilResolution: '' },
  missing: () => [],
  reusable: false,
});
