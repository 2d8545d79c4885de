/** How many entries one page may hold; a list never answers more at once. */
export const PAGE_LIMIT = 100;

/** One page of a longer list, in order; `total` is left out where counting would cost more than it tells. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
  readonly total: number | null;
}

/** What a page is asked by: at most {@link PAGE_LIMIT} items after the cursor. */
export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
}
