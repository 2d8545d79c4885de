import type { Share } from './error-counts.js';

/** What the system decided against what was true; *positive* is the decision the requirement names. */
export interface Confusion {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

/** The counts of one group of people. */
export interface GroupConfusion {
  readonly group: string;
  readonly counts: Confusion;
}

/** The shares between groups can be compared by: how many are decided positively, found rightly, and hit wrongly. */
export const GROUP_MEASURES = ['selection', 'true_positive', 'false_positive'] as const;
export type GroupMeasure = (typeof GROUP_MEASURES)[number];

/** The shares of one group; null where nothing was there to divide by, which is not zero. */
export interface GroupRates {
  readonly selection: number | null;
  readonly truePositive: number | null;
  readonly falsePositive: number | null;
  readonly falseNegative: number | null;
  readonly error: number | null;
  readonly accuracy: number | null;
  readonly precision: number | null;
}

/** The largest gaps between groups and the ratio of the extreme selection rates; null as soon as one group has no share. */
export interface FairnessGaps {
  readonly demographicParity: number | null;
  readonly parityRatio: number | null;
  readonly equalisedOdds: number | null;
  readonly equalOpportunity: number | null;
}

/** All cases of a group. */
export function casesOf({ tp, fp, fn, tn }: Confusion): number {
  return tp + fp + fn + tn;
}

/** The share a measure is about, with its own denominator. */
export function measured({ tp, fp, fn, tn }: Confusion, measure: GroupMeasure): Share {
  if (measure === 'true_positive') return { hits: tp, cases: tp + fn };
  if (measure === 'false_positive') return { hits: fp, cases: fp + tn };
  return { hits: tp + fp, cases: tp + fp + fn + tn };
}

/** Every share of a group (handbook 3.8). */
export function ratesOf(counts: Confusion): GroupRates {
  const { tp, fp, fn, tn } = counts;
  const cases = casesOf(counts);
  return {
    selection: divided(tp + fp, cases),
    truePositive: divided(tp, tp + fn),
    falsePositive: divided(fp, fp + tn),
    falseNegative: divided(fn, tp + fn),
    error: divided(fp + fn, cases),
    accuracy: divided(tp + tn, cases),
    precision: divided(tp, tp + fp),
  };
}

/** How far the groups are apart. With different base rates not all can be small at once, so a requirement names one and why. */
export function gapsOf(groups: readonly GroupConfusion[]): FairnessGaps {
  const rates = groups.map(({ counts }) => ratesOf(counts));
  const selection = defined(rates.map((rate) => rate.selection));
  const truePositive = gap(defined(rates.map((rate) => rate.truePositive)));
  const falsePositive = gap(defined(rates.map((rate) => rate.falsePositive)));
  return {
    demographicParity: gap(selection),
    parityRatio: selection === null ? null : divided(Math.min(...selection), Math.max(...selection)),
    equalisedOdds:
      truePositive === null || falsePositive === null ? null : Math.max(truePositive, falsePositive),
    equalOpportunity: truePositive,
  };
}

function divided(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function defined(shares: readonly (number | null)[]): readonly number[] | null {
  const known = shares.filter((share) => share !== null);
  return known.length === shares.length && known.length > 0 ? known : null;
}

function gap(shares: readonly number[] | null): number | null {
  return shares === null ? null : Math.max(...shares) - Math.min(...shares);
}
