/** How a solution came out of another one: the same adapted, or something new built on it. */
export const LINEAGE_KINDS = ['variant', 'based_on'] as const;
export type LineageKind = (typeof LINEAGE_KINDS)[number];

/** That one solution came out of another. */
export interface LineageLink {
  readonly childId: string;
  readonly parentId: string;
  readonly kind: LineageKind;
  /** What was changed. */
  readonly changes: string;
  readonly createdAt: Date;
}

/** How far the tree is shown, and how many parents one solution may name. */
export const LINEAGE_RULES = { depth: 5, parents: 10, changes: 1_000 } as const;

/** One line of the tree around a solution: `depth` counts steps, up to where it came from or down to what came of it. */
export interface LineageBranch {
  readonly rootId: string;
  readonly direction: 'up' | 'down';
  readonly depth: number;
  readonly childId: string;
  readonly parentId: string;
  readonly kind: LineageKind;
  readonly changes: string;
  /** Null for what the reader cannot see any more. */
  readonly key: string | null;
  readonly title: string | null;
  readonly ags: string | null;
}
