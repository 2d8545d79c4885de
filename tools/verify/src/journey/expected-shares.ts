/** Who has a claim on a part of an amount; `ags` breaks ties, the lowest first. */
export interface Claim {
  readonly ags: string;
  readonly weight: number;
}

/**
 * What each claimant must get of so many cents, worked out independently of the system: whole cents below the exact
 * share, then one more cent each to the largest remainders (handbook 7.6). In the order of the claims.
 */
export function expectedShares(cents: number, claims: readonly Claim[]): readonly number[] {
  const weights = claims.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  const exact = claims.map(({ ags, weight }, at) => {
    const product = BigInt(cents) * BigInt(weight);
    return { at, ags, whole: Number(product / weights), rest: product % weights };
  });
  let left = cents - exact.reduce((sum, { whole }) => sum + whole, 0);
  const shares = exact.map(({ whole }) => whole);
  const byRest = [...exact].sort((one, other) =>
    one.rest === other.rest ? Number(one.ags) - Number(other.ags) : one.rest > other.rest ? -1 : 1,
  );
  for (const { at } of byRest) {
    if (left === 0) break;
    shares[at] = (shares[at] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}
