import { type Actor, type Audience } from '@allmende/platform-core';

/** Whose a collection is: one person’s, an organisation’s, or one that editors of the network make for everybody. */
export const COLLECTION_SCOPES = ['personal', 'organisation', 'public'] as const;
export type CollectionScope = (typeof COLLECTION_SCOPES)[number];

/** How much fits: characters of texts, entries of one, collections of one owner, days in which a deletion can be undone. */
export const COLLECTION_RULES = {
  title: 120,
  description: 1_000,
  note: 500,
  entries: 100,
  perOwner: 50,
  undoDays: 30,
} as const;

/** One solution in a collection with what is noted about it. Its id tells nothing of the solution. */
export interface CollectionEntry {
  readonly id: string;
  readonly projectId: string;
  readonly note: string;
  readonly addedAt: Date;
}

/** Solutions somebody put together, in their order. */
export interface Collection {
  readonly id: string;
  readonly key: string;
  readonly scope: CollectionScope;
  /** Only of a personal one. */
  readonly ownerAccountId: string | null;
  /** Only of one of an organisation. */
  readonly organisationId: string | null;
  readonly audiences: readonly Audience[];
  readonly title: string;
  readonly description: string;
  readonly entries: readonly CollectionEntry[];
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Since when it is deleted; gone for good after the days of the rule. */
  readonly deletedAt: Date | null;
}

/** Who may read a collection by its audience; a personal one has none and is its owner’s alone. */
export function collectionAudiences(
  scope: CollectionScope,
  organisationId: string | null,
): readonly Audience[] {
  if (scope === 'public') return ['PUBLIC'];
  return scope === 'organisation' && organisationId !== null ? [`ORGANISATION:${organisationId}`] : [];
}

/** True for a deletion that can still be undone. */
export function isRestorable({ deletedAt }: Pick<Collection, 'deletedAt'>, now: Date): boolean {
  return deletedAt !== null && deletedAt > forgottenBefore(now);
}

/** What was deleted before this moment is gone for good. */
export function forgottenBefore(now: Date): Date {
  return new Date(now.getTime() - COLLECTION_RULES.undoDays * 24 * 3_600_000);
}

/** Whose a collection is to be. */
export type Owner = Pick<Collection, 'scope' | 'ownerAccountId' | 'organisationId'>;

/** The owner of what somebody begins: themselves unless they say otherwise. */
export function ownerOf(
  { accountId }: Pick<Actor, 'accountId'>,
  scope: CollectionScope,
  organisationId: string | null,
): Owner {
  return {
    scope,
    ownerAccountId: scope === 'personal' ? accountId : null,
    organisationId: scope === 'organisation' ? organisationId : null,
  };
}
