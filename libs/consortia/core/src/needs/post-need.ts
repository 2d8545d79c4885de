import { decided, problem, refused, type Decision, type Problem } from '@allmende/platform-core';
import { readableKey } from '@allmende/projects-core';
import { needAudiences, type Need, type NeedChanges } from './need.js';
import { NEED_EVENTS, needEvent } from './need.events.js';
import type { EditNeedInput, NeedContentInput } from './need.input.js';
import { INITIAL_NEED_STATUS } from './need-status.js';

/** Everything a new need is made of; `today` is the calendar day in Germany. */
export interface PostNeed {
  readonly id: string;
  readonly now: Date;
  readonly today: string;
  readonly municipality: { readonly organisationId: string; readonly ags: string };
  readonly input: NeedContentInput;
}

/** Posts a need. The key of an anonymous one says nothing of its title, because addresses travel. */
export function postNeed({ id, now, today, municipality, input }: PostNeed): Decision<Need> {
  const problems = deadlineProblems(input, today);
  if (problems.length > 0) return refused(problems);
  const named = input.visibility === 'anonymous' ? '' : input.title;
  const need: Need = {
    id,
    key: readableKey(named, id, 'bedarf'),
    ...municipality,
    ...contentOf(input),
    status: INITIAL_NEED_STATUS,
    metByProjectId: null,
    metByConsortiumId: null,
    withdrawReason: null,
    audiences: needAudiences({ ...municipality, visibility: input.visibility }),
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  return decided(need, [needEvent(NEED_EVENTS.posted, need)]);
}

/** Writes a need anew. A stale version is refused, so that neither text overwrites the other. */
export function editNeed(
  need: Need,
  input: Omit<EditNeedInput, 'needId'>,
  moment: { readonly now: Date; readonly today: string },
): Decision<NeedChanges> {
  const problems = [
    ...changeProblems(need, input.expectedVersion),
    // A day that has passed since stays: whoever corrects a word should not have to invent another.
    ...(input.deadline === need.deadline ? [] : deadlineProblems(input, moment.today)),
  ];
  if (problems.length > 0) return refused(problems);
  const changes: NeedChanges = {
    ...contentOf(input),
    audiences: needAudiences({ ...need, visibility: input.visibility }),
    version: need.version + 1,
    updatedAt: moment.now,
  };
  return decided(changes, [needEvent(NEED_EVENTS.edited, need)]);
}

/** Why a need cannot be changed now: it is closed, or somebody else was faster. */
export function changeProblems(need: Need, expectedVersion: number): readonly Problem[] {
  if (need.status !== 'open') return [problem('NEED_CLOSED', '', { status: need.status })];
  if (expectedVersion === need.version) return [];
  return [problem('STALE_VERSION', '', { expectedVersion, currentVersion: need.version })];
}

function deadlineProblems(
  { deadline }: Pick<NeedContentInput, 'deadline'>,
  today: string,
): readonly Problem[] {
  return deadline != null && deadline < today ? [problem('DEADLINE_PASSED', 'deadline')] : [];
}

function contentOf({
  title,
  problem: text,
  field,
  task,
  casesPerYear,
  deadline,
  visibility,
}: NeedContentInput) {
  return {
    ...{ title, problem: text, field, task, visibility },
    casesPerYear: casesPerYear ?? null,
    deadline: deadline ?? null,
  };
}
