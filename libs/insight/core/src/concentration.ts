/** How evenly counts lie across categories: Shannon entropy in bit and Pielou's evenness (handbook 9.4). */
export interface Concentration {
  /** H = −Σ p·log2 p over the categories that occur. */
  readonly entropyBits: number;
  /** J = H / log2 K, 0 (all in one) to 1 (all alike); null where it is undefined (no counts, or K < 2). */
  readonly evenness: number | null;
  readonly total: number;
  readonly categories: number;
}

/** Measures counts per category; K is the number of counts given, so pass the zeros that belong to the frame. */
export function concentration(counts: readonly number[]): Concentration {
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0)) {
    throw new RangeError('counts are whole numbers from 0');
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  const categories = counts.length;
  if (total === 0) return { entropyBits: 0, evenness: null, total, categories };
  const entropyBits = counts
    .filter((count) => count > 0)
    .reduce((sum, count) => sum + (count / total) * Math.log2(total / count), 0);
  const evenness = categories < 2 ? null : entropyBits / Math.log2(categories);
  return { entropyBits, evenness, total, categories };
}
