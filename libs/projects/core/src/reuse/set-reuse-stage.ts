import {
  canTransition,
  decided,
  type Decision,
  problem,
  type Problem,
  refused,
} from '@allmende/platform-core';
import type { GateProblems } from '../evidence/release-gate.js';
import { ownerIdsOf } from '../owners/co-owner.js';
import type { Project } from '../project.js';
import {
  confirmationDueFrom,
  type Deployment,
  type DeploymentChanges,
  deploymentAudiences,
  isConfirmed,
  type ReuseAnnouncement,
  type ReuseReport,
} from './deployment.js';
import { FIRST_REUSE_STAGES, REUSE_TRANSITIONS, type ReuseStage } from './reuse-stage.js';
import { REUSE_EVENTS, reuseEvent, reuseStageSet } from './reuse.events.js';
import type { ReuseStageInput } from './reuse.input.js';

type Solution = Pick<Project, 'id' | 'organisationId' | 'coOwnerIds' | 'ags' | 'status'>;

/** Who adopts; `ags` is null for what is no municipality. */
export interface Adopter {
  readonly id: string;
  readonly ags: string | null;
}

/** What a stage is decided from. */
export interface SetReuseStage {
  readonly solution: Solution;
  readonly adopter: Adopter;
  /** What the adopter said so far, null when nothing. */
  readonly present: Deployment | null;
  readonly input: ReuseStageInput;
  /** What the release gate of the adopter's own use has against the stage. */
  readonly gate: GateProblems;
  readonly newId: string;
  readonly now: Date;
}

/**
 * The adopter says how far it has come, which also confirms it for another year. Begins only with a solution that is
 * published; what runs goes on being reported when the solution is withdrawn, since the reuse is real.
 */
export function setReuseStage(facts: SetReuseStage): Decision<Deployment> {
  const { present, input, now } = facts;
  const problems = [
    ...placeProblems(facts),
    ...stageProblems(present, input),
    ...endProblems(input),
    ...facts.gate,
  ];
  if (problems.length > 0) return refused(problems);
  const moved = present === null || present.stage !== input.stage;
  const deployment: Deployment = {
    ...(present ?? begun(facts)),
    ...reportOf(input),
    stage: input.stage,
    stageSince: moved ? now : present.stageSince,
    confirmedAt: now,
    announced: null,
    audiences: deploymentAudiences(input.stage, facts.adopter.id, ownerIdsOf(facts.solution)),
    version: (present?.version ?? 0) + 1,
    updatedAt: now,
  };
  const event = moved
    ? reuseStageSet(deployment, present?.stage ?? null, input.stage)
    : reuseEvent(REUSE_EVENTS.confirmed, deployment);
  return decided(deployment, [event]);
}

function placeProblems({ solution, adopter, present, input }: SetReuseStage): readonly Problem[] {
  const problems: Problem[] = [];
  const isOwn =
    ownerIdsOf(solution).includes(adopter.id) || (adopter.ags !== null && solution.ags === adopter.ags);
  if (isOwn) problems.push(problem('REUSE_OF_OWN_SOLUTION', 'organisationId'));
  if (present === null && solution.status !== 'published')
    problems.push(problem('SOLUTION_NOT_PUBLISHED', 'projectId'));
  if ((input.expectedVersion ?? null) !== (present?.version ?? null))
    problems.push(problem('STALE_VERSION', 'expectedVersion'));
  return problems;
}

function stageProblems(present: Deployment | null, { stage }: ReuseStageInput): readonly Problem[] {
  const isPossible =
    present === null
      ? FIRST_REUSE_STAGES.includes(stage)
      : present.stage === stage || canTransition(REUSE_TRANSITIONS, present.stage, stage);
  if (isPossible) return [];
  return [problem('STAGE_NOT_POSSIBLE', 'stage', { from: present?.stage ?? 'none', to: stage })];
}

function endProblems({ stage, reason, lesson }: ReuseStageInput): readonly Problem[] {
  if (stage !== 'ended') return [];
  const problems: Problem[] = [];
  if (reason == null) problems.push(problem('END_REASON_MISSING', 'reason'));
  if ((lesson ?? '') === '') problems.push(problem('LESSON_MISSING', 'lesson'));
  return problems;
}

function reportOf({
  stage,
  effortDays,
  costCents,
  adaptations,
  reason,
  lesson,
}: ReuseStageInput): ReuseReport {
  const ended = stage === 'ended';
  return {
    effortDays: effortDays ?? null,
    costCents: costCents ?? null,
    adaptations: adaptations ?? '',
    endReason: ended ? (reason ?? null) : null,
    lesson: ended ? (lesson ?? '') : '',
  };
}

function begun({ newId, solution, adopter, input, now }: SetReuseStage): Deployment {
  return {
    id: newId,
    projectId: solution.id,
    organisationId: adopter.id,
    ags: adopter.ags,
    stage: input.stage,
    stageSince: now,
    confirmedAt: now,
    acknowledgedAt: null,
    announced: null,
    audiences: [],
    version: 0,
    createdAt: now,
    updatedAt: now,
    ...reportOf(input),
  };
}

/** Still so: holds for another twelve months, also after it had lapsed. */
export function confirmReuse(deployment: Deployment, now: Date): Decision<DeploymentChanges> {
  if (deployment.stage === 'ended') return refused([problem('REUSE_ENDED', 'id')]);
  return decided({ confirmedAt: now, announced: null, version: deployment.version + 1, updatedAt: now }, [
    reuseEvent(REUSE_EVENTS.confirmed, deployment),
  ]);
}

/** Whoever shares the solution took note. Said twice it stays said once. */
export function acknowledgeReuse(deployment: Deployment, now: Date): Decision<DeploymentChanges> {
  if (deployment.acknowledgedAt !== null) return decided({});
  return decided({ acknowledgedAt: now, version: deployment.version + 1, updatedAt: now }, [
    reuseEvent(REUSE_EVENTS.acknowledged, deployment),
  ]);
}

/** Mere interest goes as easily as it came; what was more has to end with a reason. */
export function withdrawInterest(deployment: Deployment): Decision<null> {
  if (deployment.stage !== 'watching')
    return refused([problem('MORE_THAN_INTEREST', 'id', { stage: deployment.stage })]);
  return decided(null, [reuseEvent(REUSE_EVENTS.interestWithdrawn, deployment)]);
}

/** What the clock has to announce of one reuse, once each: that it wants confirming, then that the confirmation lapsed. */
export function announceReuse(deployment: Deployment, now: Date): Decision<DeploymentChanges> {
  const due = dueAnnouncement(deployment, now);
  return due === null ? decided({}) : decided({ announced: due }, [reuseEvent(due, deployment)]);
}

function dueAnnouncement(deployment: Deployment, now: Date): ReuseAnnouncement | null {
  const { stage, announced } = deployment;
  if (stage === 'ended') return null;
  if (!isConfirmed(deployment, now)) return announced === REUSE_EVENTS.lapsed ? null : REUSE_EVENTS.lapsed;
  return now >= confirmationDueFrom(deployment) && announced === null ? REUSE_EVENTS.confirmationDue : null;
}

/** Every stage a reuse may go to from where it is; null where nothing was said yet. */
export function nextReuseStages(stage: ReuseStage | null): readonly ReuseStage[] {
  return stage === null ? FIRST_REUSE_STAGES : REUSE_TRANSITIONS[stage];
}
