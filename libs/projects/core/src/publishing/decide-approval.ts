import { decided, problem, refused, type Decision, type Problem } from '@allmende/platform-core';
import { missingForPublication } from '../project-completeness.js';
import type { Project, ProjectChanges } from '../project.js';
import type { GateProblems } from '../evidence/release-gate.js';
import { publishProject, type Publication } from '../publish-project.js';
import type { Approval } from './approval.js';
import { PUBLISHING_EVENTS, publishingEvent } from './publishing.events.js';

/** What a hand-in is decided from. */
export interface SubmitProject {
  readonly project: Project;
  /** The hand-in that waits already, null when none does. */
  readonly waiting: Approval | null;
  readonly accountId: string;
  /** Whether anybody else in the organisation may approve. */
  readonly othersMayApprove: boolean;
  readonly newId: string;
  readonly now: Date;
}

/** Hands a complete entry to a second pair of eyes. It stays unseen by others and may still be corrected. */
export function submitProject(facts: SubmitProject): Decision<Approval> {
  const { project, waiting, accountId, newId, now } = facts;
  if (project.status === 'published') return refused([problem('ALREADY_PUBLISHED', 'status')]);
  if (waiting !== null) return refused([problem('ALREADY_HANDED_IN', 'id')]);
  if (!facts.othersMayApprove) return refused([problem('NOBODY_TO_APPROVE', 'id')]);
  const missing = missingForPublication(project, project.origin);
  if (missing.length > 0) return refused(missing);
  const approval: Approval = {
    id: newId,
    projectId: project.id,
    handedInBy: accountId,
    handedInAt: now,
    version: project.version,
    status: 'waiting',
    reason: '',
    decidedBy: null,
    decidedAt: null,
  };
  return decided(approval, [publishingEvent(PUBLISHING_EVENTS.handedIn, project)]);
}

/** What an answer to a hand-in is decided from. */
export interface AnswerApproval {
  readonly project: Project;
  /** The hand-in that waits, null when somebody was faster or it was taken back. */
  readonly approval: Approval | null;
  readonly accountId: string;
  readonly now: Date;
}

/** An entry that was approved, with the hand-in that led to it. */
export interface ApprovedProject {
  readonly project: ProjectChanges;
  readonly approval: Approval;
}

/**
 * Publishes what somebody else handed in. The approver names the version that was read, so that nothing goes out that
 * only one person has seen.
 */
export function approveProject(
  facts: AnswerApproval & { readonly expectedVersion: number; readonly gate: GateProblems },
): Decision<ApprovedProject> {
  const { project, approval, expectedVersion } = facts;
  const problems = answerProblems(facts);
  if (approval === null || problems.length > 0) return refused(problems);
  if (expectedVersion !== project.version)
    return refused([
      problem('STALE_VERSION', 'expectedVersion', { expectedVersion, currentVersion: project.version }),
    ]);
  const published = publishProject(project, facts);
  if (!published.ok) return published;
  return decided({ project: published.changes, approval: closed(approval, 'approved', facts) }, [
    ...published.events,
    publishingEvent(PUBLISHING_EVENTS.approved, project),
  ]);
}

/** Gives an entry back to its author with the reason, which the author can act on. */
export function sendBackProject(facts: AnswerApproval & { readonly reason: string }): Decision<Approval> {
  const { project, approval, reason } = facts;
  const problems = [...answerProblems(facts)];
  if (reason === '') problems.push(problem('REASON_MISSING', 'reason'));
  if (approval === null || problems.length > 0) return refused(problems);
  return decided({ ...closed(approval, 'sent_back', facts), reason }, [
    publishingEvent(PUBLISHING_EVENTS.sentBack, project),
  ]);
}

/** The author takes an entry back before anybody has decided. */
export function takeBackProject(facts: AnswerApproval): Decision<Approval> {
  const { project, approval, accountId } = facts;
  if (approval === null) return refused([problem('NOT_WAITING', 'id')]);
  if (approval.handedInBy !== accountId) return refused([problem('HANDED_IN_BY_ANOTHER', 'id')]);
  return decided(closed(approval, 'taken_back', facts), [
    publishingEvent(PUBLISHING_EVENTS.takenBack, project),
  ]);
}

/** What a publication without a second pair of eyes is decided from. */
export interface PublishAlone extends Publication {
  readonly othersMayApprove: boolean;
  /** Whether somebody else's hand-in waits that the actor may answer: then the actor is the second pair of eyes. */
  readonly answersHandIn: boolean;
}

/** Publishes without a second pair of eyes, which only stands open while nobody else there may approve. */
export function publishAlone(project: Project, publication: PublishAlone): Decision<ProjectChanges> {
  if (project.status !== 'published' && publication.answersHandIn)
    return refused([problem('ANSWER_HAND_IN', 'id')]);
  if (project.origin === 'municipality' && project.status !== 'published' && publication.othersMayApprove)
    return refused([problem('SECOND_PERSON_NEEDED', 'id')]);
  return publishProject(project, publication);
}

function answerProblems({ approval, accountId }: AnswerApproval): readonly Problem[] {
  if (approval === null) return [problem('NOT_WAITING', 'id')];
  return approval.handedInBy === accountId ? [problem('OWN_HAND_IN', 'id')] : [];
}

/** The hand-in as it ended. */
export function closed(
  approval: Approval,
  status: Exclude<Approval['status'], 'waiting'>,
  { accountId, now }: Pick<AnswerApproval, 'accountId' | 'now'>,
): Approval {
  return { ...approval, status, decidedBy: accountId, decidedAt: now };
}
