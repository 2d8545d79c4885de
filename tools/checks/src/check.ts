/** One thing the tree promises. It answers every way in which the promise is broken, and nothing when it holds. */
export interface Check {
  readonly says: string;
  complaints(root: string): Promise<readonly string[]>;
}
