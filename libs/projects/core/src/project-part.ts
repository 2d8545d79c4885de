import { decided, problem, refused, type Decision, type Problem } from '@allmende/platform-core';
import type { DiscountRate } from './economics/discount-rate.js';
import { PROJECT_EVENTS, projectEvent } from './project.events.js';
import type { Project } from './project.js';
import type { EmissionFactor } from './sustainability/emission-factor.js';

/** Parts of an entry that are written on pages of their own, each with its own version. */
export const STORED_PARTS = [
  'economics',
  'sustainability',
  'evidence',
  'data_sheet',
  'requirements',
] as const;
export type StoredPart = (typeof STORED_PARTS)[number];

/** A part of one entry as it is kept; version 0 is one that nobody has written yet. */
export interface KeptPart<Content> {
  readonly projectId: string;
  readonly content: Content;
  readonly version: number;
  readonly savedAt: Date | null;
}

/** The published figures that parts are computed with. */
export interface ReferenceRows {
  readonly rates: readonly DiscountRate[];
  readonly factors: readonly EmissionFactor[];
}

/** What makes one kind of part different from the others. */
export interface PartKind<Content extends object> {
  readonly part: StoredPart;
  /** What stands there before anybody wrote. */
  readonly empty: Content;
  /** What it refers to and no reference table knows; left out where a part refers to none. */
  readonly unknownReferences?: (content: Content, rows: ReferenceRows) => readonly Problem[];
}

/** A save of a part that people may write together. */
export interface SavePart<Content extends object> {
  readonly kind: PartKind<Content>;
  readonly project: Project;
  readonly before: KeptPart<Content>;
  readonly content: Content;
  /** The version the author started from. */
  readonly expectedVersion: number;
  readonly rows: ReferenceRows;
  readonly now: Date;
}

/** Keeps a part. A stale version is refused, and so is a figure that no source stands for. */
export function savePart<Content extends object>(save: SavePart<Content>): Decision<KeptPart<Content>> {
  const { kind, project, before, content, expectedVersion, rows, now } = save;
  if (expectedVersion !== before.version) {
    return refused([problem('STALE_VERSION', '', { expectedVersion, currentVersion: before.version })]);
  }
  const unknown = kind.unknownReferences?.(content, rows) ?? [];
  if (unknown.length > 0) return refused(unknown);
  // As with every part of an entry: nobody is told while it is a draft.
  const events = project.status === 'published' ? [projectEvent(PROJECT_EVENTS.revised, project)] : [];
  return decided({ projectId: project.id, content, version: before.version + 1, savedAt: now }, events);
}
