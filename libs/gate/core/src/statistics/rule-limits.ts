import { problem, type Problem } from '@allmende/platform-core';

/** How sure one may want to be: less than one error in a thousand asks too much of any town, more than one in ten too little. */
export const ALPHA_LIMITS = { lowest: 0.001, highest: 0.1, usual: 0.025 } as const;

/** Above this a margin is allowed and warned of: ten errors more in a hundred are hardly *as good as people*. */
export const WIDE_MARGIN = 0.1;

/** No count of ours is larger; beyond it something else was typed. */
export const MOST_CASES = 1_000_000_000;

/** A margin of nothing can never be shown, and one of everything is always. */
export function marginProblems(margin: number, path: string): readonly Problem[] {
  return margin > 0 && margin < 1 ? [] : [problem('MARGIN_OUT_OF_RANGE', path)];
}

/** The α one may choose. */
export function alphaProblems(alpha: number, path: string): readonly Problem[] {
  const { lowest, highest } = ALPHA_LIMITS;
  return lowest <= alpha && alpha <= highest
    ? []
    : [problem('ALPHA_OUT_OF_RANGE', path, { lowest, highest })];
}

/** What is allowed and should be looked at again. */
export function marginWarnings(margin: number, path: string): readonly Problem[] {
  return margin > WIDE_MARGIN && margin < 1 ? [problem('MARGIN_WIDE', path)] : [];
}

/** A count is a whole number from zero on; shares and percentages are refused, because they hide how many cases there were. */
export function countProblems(count: number, path: string): readonly Problem[] {
  if (!Number.isFinite(count)) return [problem('COUNT_MISSING', path)];
  if (count < 0) return [problem('COUNT_NEGATIVE', path)];
  if (!Number.isInteger(count)) return [problem('COUNT_FRACTION', path)];
  return count > MOST_CASES ? [problem('COUNT_TOO_LARGE', path, { most: MOST_CASES })] : [];
}
