/** One claimant with a whole weight from 0; `key` breaks ties in ascending order. */
export interface Weighted {
  readonly key: string;
  readonly weight: number;
}

/**
 * Splits a whole total by weights with largest remainders (Hare, handbook 7.6): everybody gets the floor of the quota,
 * what is left goes cent by cent to the largest remainders, ties to the lowest key. The shares come in the order of the
 * claimants and sum to the total exactly; a negative total (a credit) is the mirror of the positive one. Not
 * house-monotone: a cent more may shift a cent between others.
 * @throws RangeError for weights that are negative, not whole or all zero
 */
export function largestRemainder(total: number, claimants: readonly Weighted[]): readonly number[] {
  if (!Number.isSafeInteger(total)) throw new RangeError('the total must be a whole number');
  if (!claimants.every(({ weight }) => Number.isSafeInteger(weight) && weight >= 0)) {
    throw new RangeError('weights must be whole numbers from 0');
  }
  // BigInt: cents times inhabitants pass 2^53 long before either does.
  const sum = claimants.reduce((all, { weight }) => all + BigInt(weight), 0n);
  if (sum === 0n) throw new RangeError('at least one weight must be above 0');

  const sign = total < 0 ? -1 : 1;
  const amount = BigInt(Math.abs(total));
  const quotas = claimants.map(({ key, weight }, index) => {
    const product = amount * BigInt(weight);
    return { index, key, floor: product / sum, remainder: product % sum };
  });
  const handedOut = quotas.reduce((all, { floor }) => all + floor, 0n);
  const ranked = [...quotas].sort(byRemainderThenKey);
  const lucky = new Set(ranked.slice(0, Number(amount - handedOut)).map(({ index }) => index));
  // `+ 0` turns the -0 of an empty share of a credit into 0.
  return quotas.map(({ index, floor }) => sign * (Number(floor) + (lucky.has(index) ? 1 : 0)) + 0);
}

interface Quota {
  readonly key: string;
  readonly remainder: bigint;
}

function byRemainderThenKey(one: Quota, other: Quota): number {
  if (one.remainder !== other.remainder) return one.remainder > other.remainder ? -1 : 1;
  if (one.key === other.key) return 0;
  return one.key < other.key ? -1 : 1;
}
