import type { Cents } from '@allmende/platform-core';
import { UTILITY_THRESHOLD } from './utility-value.js';

/** What the WiBe rule says about one way (handbook 4.2); `open` as long as a figure it needs is missing. */
export const VERDICTS = ['economic', 'justified', 'not_justified', 'open'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What the rule looks at. Null means not known; `external` is asked only where effects outside matter. */
export interface VerdictFacts {
  readonly presentValue: Cents | null;
  readonly quality: number | null;
  readonly external: number | null;
  readonly externalMatters: boolean;
}

/**
 * A positive Kapitalwert is economic. Otherwise the way may still be taken when quality, and external effects where they
 * matter, lie above 50. A Kapitalwert of exactly zero gains nothing and is treated as not positive.
 */
export function verdictOf({ presentValue, quality, external, externalMatters }: VerdictFacts): Verdict {
  if (presentValue === null) return 'open';
  if (presentValue > 0) return 'economic';
  const asked = externalMatters ? [quality, external] : [quality];
  if (asked.some((utility) => utility !== null && utility <= UTILITY_THRESHOLD)) return 'not_justified';
  return asked.includes(null) ? 'open' : 'justified';
}
