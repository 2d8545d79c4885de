import { decided, problem, refused, type Decision } from '@allmende/platform-core';
import type { Need, NeedChanges } from './need.js';
import { NEED_EVENTS, needEvent } from './need.events.js';
import { changeProblems } from './post-need.js';

/** What met a need, as far as the writer may see it. */
export interface MetBy {
  readonly projectId: string | null;
  readonly consortiumId: string | null;
}

/** Says what met a need: exactly one solution or one consortium. */
export function meetNeed(
  need: Need,
  metBy: MetBy,
  { expectedVersion, now }: { readonly expectedVersion: number; readonly now: Date },
): Decision<NeedChanges> {
  const problems = [...changeProblems(need, expectedVersion)];
  if ((metBy.projectId === null) === (metBy.consortiumId === null)) {
    problems.push(problem('MET_BY_ONE', 'projectKey'));
  }
  if (problems.length > 0) return refused(problems);
  const { projectId: metByProjectId, consortiumId: metByConsortiumId } = metBy;
  const changes = { status: 'met', metByProjectId, metByConsortiumId } as const;
  return decided({ ...changes, version: need.version + 1, updatedAt: now }, [
    needEvent(NEED_EVENTS.met, need),
  ]);
}

/** Takes a need back and keeps why. */
export function withdrawNeed(
  need: Need,
  reason: string,
  { expectedVersion, now }: { readonly expectedVersion: number; readonly now: Date },
): Decision<NeedChanges> {
  const problems = [...changeProblems(need, expectedVersion)];
  if (reason.trim() === '') problems.push(problem('REQUIRED', 'reason'));
  if (problems.length > 0) return refused(problems);
  const changes = { status: 'withdrawn', withdrawReason: reason } as const;
  return decided({ ...changes, version: need.version + 1, updatedAt: now }, [
    needEvent(NEED_EVENTS.withdrawn, need),
  ]);
}
