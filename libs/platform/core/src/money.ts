/** Whole euro cents, may be negative for a credit. Never a fraction. */
export type Cents = number;

/** Hundredths of a percent: 10000 is the whole. */
export type BasisPoints = number;

/** True for a whole number that JavaScript can hold without loss. */
export function isCents(value: number): boolean {
  return Number.isSafeInteger(value);
}

/** The largest single amount the network takes, in cents: a hundred million euro. */
export const MAX_AMOUNT: Cents = 10_000_000_000;
