import type { Share } from './error-counts.js';
import type { Interval } from './interval.js';
import { normalQuantile } from './normal.js';

/** The interval of E. B. Wilson (1927) for a share; inside 0 and 1 also when none or all were hit. */
export function wilsonInterval({ hits, cases }: Share, confidence = 0.95): Interval {
  const z = normalQuantile((1 + confidence) / 2);
  const share = hits / cases;
  const stretch = 1 + (z * z) / cases;
  const centre = (share + (z * z) / (2 * cases)) / stretch;
  const half = (z * Math.sqrt((share * (1 - share)) / cases + (z * z) / (4 * cases * cases))) / stretch;
  return {
    lower: hits === 0 ? 0 : Math.max(0, centre - half),
    upper: hits === cases ? 1 : Math.min(1, centre + half),
  };
}
