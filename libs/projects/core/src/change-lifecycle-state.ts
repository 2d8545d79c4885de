import {
  canTransition,
  decided,
  problem,
  refused,
  type Decision,
  type Problem,
} from '@allmende/platform-core';
import type { EvidenceParts } from './evidence/evidence-facts.js';
import type { GateProblems } from './evidence/release-gate.js';
import { stepProblems } from './evidence/step-evidence.js';
import { LIFECYCLE_TRANSITIONS } from './lifecycle-state.js';
import { lifecycleChanged } from './project.events.js';
import type { LifecycleChangeInput } from './project.input.js';
import type { Discontinuation, Project, ProjectChanges } from './project.js';

/** A step with everything that speaks for it. */
export interface ChangeLifecycleState {
  readonly project: Project;
  readonly input: LifecycleChangeInput;
  readonly parts: EvidenceParts;
  /** What the release gate has against the step. */
  readonly gate: GateProblems;
  readonly now: Date;
}

/**
 * Moves a project along the table of handbook 2.2, with the evidence of 2.3 for an entry of the network. Ending it takes a
 * reason and what others can learn from it; a restart clears both, since they live on in the audit trail.
 */
export function changeLifecycleState(step: ChangeLifecycleState): Decision<ProjectChanges> {
  const { project, input, now } = step;
  const { to } = input;
  const problems: Problem[] = [];
  if (!canTransition(LIFECYCLE_TRANSITIONS, project.state, to)) {
    problems.push(problem('TRANSITION_NOT_ALLOWED', 'to', { from: project.state, to }));
  }
  if (to === 'discontinued') problems.push(...discontinuationProblems(input));
  problems.push(...stepProblems({ ...step.parts, project, today: now.toISOString().slice(0, 10) }, to));
  problems.push(...step.gate);
  if (problems.length > 0) return refused(problems);

  const discontinuation = to === 'discontinued' ? discontinuationOf(input) : null;
  return decided({ state: to, discontinuation, version: project.version + 1, updatedAt: now }, [
    lifecycleChanged(project, project.state, to, discontinuation?.reason ?? null),
  ]);
}

function discontinuationProblems({ reason, lesson }: LifecycleChangeInput): readonly Problem[] {
  const problems: Problem[] = [];
  if (reason == null) problems.push(problem('DISCONTINUATION_REASON_MISSING', 'reason'));
  if ((lesson ?? '') === '') problems.push(problem('LESSON_MISSING', 'lesson'));
  return problems;
}

function discontinuationOf({ reason, lesson }: LifecycleChangeInput): Discontinuation | null {
  return reason == null ? null : { reason, lesson: lesson ?? '' };
}
