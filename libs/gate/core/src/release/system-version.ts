import {
  canTransition,
  type Decision,
  decided,
  problem,
  type Problem,
  refused,
  type TransitionTable,
} from '@allmende/platform-core';
import { GATE_EVENTS, gateEvent } from '../records/gate.events.js';
import { isOwnWork, type PersonMarks } from '../records/person.js';
import type { UseKey } from '../use-key.js';

/** What a new version means for what was shown before: the first one, not judged yet, or judged by a second person. */
export const VERSION_CHANGES = ['first', 'unclassified', 'substantial', 'non_substantial'] as const;
export type VersionChange = (typeof VERSION_CHANGES)[number];

type Judged = Exclude<VersionChange, 'first'>;

/** A change is judged once; the first version changes nothing. */
export const VERSION_CHANGE_TRANSITIONS: TransitionTable<Judged> = {
  unclassified: ['substantial', 'non_substantial'],
  substantial: [],
  non_substantial: [],
};

/** Every later version begins unjudged. */
export const INITIAL_VERSION_CHANGE: Judged = 'unclassified';

/** One version of the system that a use runs with. */
export interface SystemVersion extends UseKey {
  readonly id: string;
  readonly label: string;
  /** What is different from the version before. */
  readonly changes: string;
  readonly change: VersionChange;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  /** Since when it is in use; null while it is only announced, so that somebody can judge it first. */
  readonly inUseSince: Date | null;
  readonly classifiedBy: string | null;
  readonly classifiedAt: Date | null;
  /** Why the change is substantial or not; empty before. */
  readonly reason: string;
}

/** The version that is in use; null before the first was named. */
export function versionInUse(versions: readonly SystemVersion[]): SystemVersion | null {
  return inOrderOfUse(versions).at(-1) ?? null;
}

/**
 * The version that evidence has to be about: the last one that changed anything that matters. Null for the first version,
 * whose evidence may be older than its name. What nobody has judged counts as substantial.
 */
export function countingVersionId(versions: readonly SystemVersion[]): string | null {
  const base = inOrderOfUse(versions)
    .reverse()
    .find(({ change }) => change !== 'non_substantial');
  return base === undefined || base.change === 'first' ? null : base.id;
}

/** The versions that are or were in use, in the order in which they came to be. */
export function inOrderOfUse(versions: readonly SystemVersion[]): SystemVersion[] {
  return versions
    .filter(({ inUseSince }) => inUseSince !== null)
    .sort(
      (one, other) =>
        (one.inUseSince?.getTime() ?? 0) - (other.inUseSince?.getTime() ?? 0) || (one.id < other.id ? -1 : 1),
    );
}

/** What a new version is recorded from. */
export interface RecordVersion {
  readonly use: UseKey;
  readonly label: string;
  readonly changes: string;
  /** False announces it, so that it can be judged before it is used. */
  readonly inUse: boolean;
  readonly versions: readonly SystemVersion[];
  readonly accountId: string;
  readonly newId: string;
  readonly now: Date;
}

/** Records a version. Used unjudged, it counts as a new system: evaluation, requirements and release begin anew. */
export function recordVersion(facts: RecordVersion): Decision<SystemVersion> {
  const { use, label, changes, versions, accountId, newId, now } = facts;
  const isFirst = versions.length === 0;
  const problems: Problem[] = [];
  if (label === '') problems.push(problem('LABEL_MISSING', 'label'));
  if (!isFirst && changes === '') problems.push(problem('CHANGES_MISSING', 'changes'));
  if (versions.some((version) => version.label === label)) problems.push(problem('VERSION_KNOWN', 'label'));
  if (versions.some(({ inUseSince }) => inUseSince === null))
    problems.push(problem('VERSION_WAITING', 'label'));
  if (problems.length > 0) return refused(problems);
  const version: SystemVersion = {
    id: newId,
    projectId: use.projectId,
    organisationId: use.organisationId,
    label,
    changes,
    change: isFirst ? 'first' : 'unclassified',
    recordedBy: accountId,
    recordedAt: now,
    inUseSince: isFirst || facts.inUse ? now : null,
    classifiedBy: null,
    classifiedAt: null,
    reason: '',
  };
  return decided(version, [gateEvent(GATE_EVENTS.versionRecorded, version.id, use)]);
}

/** A judgement on a change by somebody who did not record it. */
export interface ClassifyVersion {
  readonly version: SystemVersion;
  readonly change: 'substantial' | 'non_substantial';
  readonly reason: string;
  readonly reviewer: PersonMarks;
  readonly author: PersonMarks;
  readonly now: Date;
}

/** Judges a change and puts the version to use; only a change that does not matter leaves what was shown untouched. */
export function classifyVersion(facts: ClassifyVersion): Decision<SystemVersion> {
  const { version, change, reason, reviewer, author, now } = facts;
  const problems: Problem[] = [];
  if (version.change === 'first' || !canTransition(VERSION_CHANGE_TRANSITIONS, version.change, change))
    problems.push(problem('VERSION_CLASSIFIED', 'id', { change: version.change }));
  if (isOwnWork(reviewer, [author])) problems.push(problem('OWN_VERSION', 'id'));
  if (reason === '') problems.push(problem('REASON_MISSING', 'reason'));
  if (problems.length > 0) return refused(problems);
  const classified: SystemVersion = {
    ...version,
    change,
    reason,
    classifiedBy: reviewer.accountId,
    classifiedAt: now,
    inUseSince: version.inUseSince ?? now,
  };
  return decided(classified, [gateEvent(GATE_EVENTS.versionClassified, version.id, version, { change })]);
}
