import type { Project, ProjectContent } from '../project.js';

/** Why a version came to be: the entry was published, or a published one was changed. */
export const VERSION_OCCASIONS = ['published', 'revised'] as const;
export type VersionOccasion = (typeof VERSION_OCCASIONS)[number];

/** The fields of a content, in the order a reader meets them; differences between versions are told field by field. */
export const CONTENT_FIELDS = [
  'title',
  'summary',
  'state',
  'discontinuation',
  'primaryField',
  'secondaryFields',
  'actionClusters',
  'solutionType',
  'municipalRole',
  'valuePromise',
  'problem',
  'approach',
  'contactMailbox',
  'links',
  'licence',
] as const satisfies readonly (keyof ProjectContent)[];
export type ContentField = (typeof CONTENT_FIELDS)[number];

/** An entry as everybody could read it from a moment on. Kept for good, also when the entry goes on changing. */
export interface PublishedVersion {
  readonly projectId: string;
  /** Counts from one for each entry. */
  readonly number: number;
  readonly occasion: VersionOccasion;
  /** Whether somebody other than the author read it before everybody could. */
  readonly secondPair: boolean;
  /** Fields that differ from the version before; empty for the first. */
  readonly changed: readonly ContentField[];
  readonly content: ProjectContent;
  readonly publishedAt: Date;
}

/** What a version is decided from. */
export interface KeepVersion {
  /** The entry before the change, null when it has just come to be. */
  readonly before: Pick<Project, 'status'> | null;
  readonly after: Project;
  /** The newest version that is kept and the one before it. */
  readonly last: PublishedVersion | null;
  readonly previous: PublishedVersion | null;
  readonly secondPair: boolean;
  readonly now: Date;
}

/**
 * The version to keep after a change, null when nothing of it is public. Every publication is one; changes of a published
 * entry become one for each calendar day in Germany, because forms save while people type and nobody reads half
 * sentences (ADR 42).
 */
export function versionToKeep(facts: KeepVersion): PublishedVersion | null {
  const { before, after, last, previous, now } = facts;
  if (after.status !== 'published') return null;
  const content = contentOf(after);
  if (before?.status !== 'published') return nextVersion(facts, content, 'published');
  if (last === null) return nextVersion(facts, content, 'revised');
  if (changedFields(last.content, content).length === 0) return null;
  return continues(last, now)
    ? { ...last, content, changed: changedFields(previous?.content ?? null, content), publishedAt: now }
    : nextVersion(facts, content, 'revised');
}

/** Whether a change still belongs to the version of its day. */
function continues({ occasion, publishedAt }: PublishedVersion, now: Date): boolean {
  return occasion === 'revised' && dayOf(publishedAt) === dayOf(now);
}

function nextVersion(
  { after, last, secondPair, now }: KeepVersion,
  content: ProjectContent,
  occasion: VersionOccasion,
): PublishedVersion {
  return {
    projectId: after.id,
    number: (last?.number ?? 0) + 1,
    occasion,
    secondPair: occasion === 'published' && secondPair,
    changed: changedFields(last?.content ?? null, content),
    content,
    publishedAt: now,
  };
}

/** The part of an entry that its authors write and its readers see. */
export function contentOf(project: ProjectContent): ProjectContent {
  const content = Object.fromEntries(CONTENT_FIELDS.map((field) => [field, project[field] ?? null]));
  return content as unknown as ProjectContent;
}

/** The fields in which two contents differ; none when there is nothing to compare with. */
export function changedFields(before: ProjectContent | null, after: ProjectContent): readonly ContentField[] {
  if (before === null) return [];
  return CONTENT_FIELDS.filter((field) => told(before[field]) !== told(after[field]));
}

// A database gives the keys of an object back in an order of its own.
function told(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' });

function dayOf(moment: Date): string {
  return DAY.format(moment);
}
