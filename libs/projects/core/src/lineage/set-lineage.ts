import {
  decided,
  type Decision,
  type DomainEvent,
  problem,
  type Problem,
  refused,
} from '@allmende/platform-core';
import type { Project } from '../project.js';
import { LINEAGE_RULES, type LineageLink } from './lineage.js';
import type { LineageInput } from './lineage.input.js';

/** What can happen to where a solution comes from; the subject is the later solution. */
export const LINEAGE_EVENTS = {
  set: 'project.lineage_set',
  removed: 'project.lineage_removed',
} as const;

type Named = Pick<Project, 'id' | 'title'>;

/** What a link is decided from. */
export interface SetLineage {
  readonly child: Named & Pick<Project, 'ags' | 'organisationId'>;
  readonly parent: Named & Pick<Project, 'status'>;
  /** What the child names already. */
  readonly present: readonly LineageLink[];
  /** Every link above the parent, in any order. */
  readonly above: readonly Pick<LineageLink, 'childId' | 'parentId'>[];
  /** Titles the author may read; others are told as three dots. */
  readonly titles: ReadonlyMap<string, string>;
  readonly input: LineageInput;
  readonly now: Date;
}

/** Says that a solution came out of another one. Nothing can come out of itself, however long the way round. */
export function setLineage(facts: SetLineage): Decision<LineageLink> {
  const { child, parent, present, input, now } = facts;
  const known = present.find(({ parentId }) => parentId === parent.id);
  const problems: Problem[] = [...circleProblems(facts)];
  if (known === undefined && parent.status !== 'published') {
    problems.push(problem('SOLUTION_NOT_PUBLISHED', 'parentId'));
  }
  if (known === undefined && present.length >= LINEAGE_RULES.parents) {
    problems.push(problem('TOO_MANY_PARENTS', 'parentId', { max: LINEAGE_RULES.parents }));
  }
  if (problems.length > 0) return refused(problems);
  const link = {
    ...{ childId: child.id, parentId: parent.id, kind: input.kind, changes: input.changes },
    createdAt: known?.createdAt ?? now,
  };
  return decided(link, [lineageEvent(LINEAGE_EVENTS.set, child, parent.id)]);
}

/** Takes back that a solution came out of another one. */
export function removeLineage(child: SetLineage['child'], parentId: string): Decision<null> {
  return decided(null, [lineageEvent(LINEAGE_EVENTS.removed, child, parentId)]);
}

function circleProblems({ child, parent, above, titles }: SetLineage): readonly Problem[] {
  if (child.id === parent.id) return [problem('LINEAGE_OF_ITSELF', 'parentId')];
  const way = wayUp(parent.id, child.id, above);
  if (way === null) return [];
  const names = [child.id, ...way].map((id) => titleOf(id, [child, parent], titles));
  return [problem('LINEAGE_CIRCULAR', 'parentId', { chain: names.join(' → ') })];
}

function titleOf(id: string, known: readonly Named[], titles: ReadonlyMap<string, string>): string {
  return known.find((one) => one.id === id)?.title ?? titles.get(id) ?? '…';
}

/** The shortest way from one solution up to another, both ends included; null when there is none. Ends in any graph. */
export function wayUp(
  fromId: string,
  toId: string,
  links: readonly Pick<LineageLink, 'childId' | 'parentId'>[],
): readonly string[] | null {
  const cameFrom = new Map<string, string | null>([[fromId, null]]);
  const waiting = [fromId];
  for (const id of waiting) {
    if (id === toId) return backFrom(toId, cameFrom);
    for (const { parentId } of links.filter(({ childId }) => childId === id)) {
      if (cameFrom.has(parentId)) continue;
      cameFrom.set(parentId, id);
      waiting.push(parentId);
    }
  }
  return null;
}

function backFrom(toId: string, cameFrom: ReadonlyMap<string, string | null>): readonly string[] {
  const way: string[] = [];
  for (let id: string | null = toId; id !== null; id = cameFrom.get(id) ?? null) way.unshift(id);
  return way;
}

function lineageEvent(type: string, child: SetLineage['child'], parentId: string): DomainEvent {
  const { id, ags, organisationId } = child;
  return { type, subjectId: id, payload: { ags, organisationId, parentId } };
}
