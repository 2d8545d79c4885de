import { computed, impossible, problem, type BasisPoints, type Outcome } from '@allmende/platform-core';

/** A nominal rate of interest as the ministry of finance published it; a row of the reference table. */
export interface DiscountRate {
  readonly key: string;
  /** Nominal; payments are written in the prices of their year (handbook 4.3). */
  readonly rate: BasisPoints;
  /** ISO date from which it holds. */
  readonly validFrom: string;
  /** True where a later one is known; it stays for assessments that were made with it. */
  readonly superseded: boolean;
  readonly source: string;
  readonly sourceUrl: string;
  /** ISO date on which somebody last compared it with the source. */
  readonly checkedOn: string;
}

/** The highest rate that is believed: 20 %. */
export const MAX_DISCOUNT_RATE: BasisPoints = 2_000;

/** The rate of the table with that key. None is ever assumed: without a choice, or with an unknown one, there is no value. */
export function chosenRate(key: string | null, table: readonly DiscountRate[]): Outcome<DiscountRate> {
  if (key === null) return impossible([problem('DISCOUNT_RATE_MISSING', 'discountRate')]);
  const rate = table.find((row) => row.key === key);
  if (rate === undefined) return impossible([problem('DISCOUNT_RATE_UNKNOWN', 'discountRate', { key })]);
  return computed(rate);
}

/** True when more than a year passed since the rate was published: a newer one may exist and should be looked for. */
export function isRateOld({ validFrom }: Pick<DiscountRate, 'validFrom'>, today: string): boolean {
  const [year = 0] = validFrom.split('-').map(Number);
  return today > `${year + 1}${validFrom.slice(4)}`;
}
