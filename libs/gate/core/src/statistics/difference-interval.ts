import type { Share } from './error-counts.js';
import type { Interval } from './interval.js';
import { normalQuantile } from './normal.js';
import { wilsonInterval } from './wilson.js';

/** The hybrid score interval of R. G. Newcombe (1998, method 10) for the first share minus the second. */
export function newcombeInterval(first: Share, second: Share, confidence = 0.95): Interval {
  const [one, other] = [first.hits / first.cases, second.hits / second.cases];
  const ofFirst = wilsonInterval(first, confidence);
  const ofSecond = wilsonInterval(second, confidence);
  return {
    lower: one - other - Math.hypot(one - ofFirst.lower, ofSecond.upper - other),
    upper: one - other + Math.hypot(ofFirst.upper - one, other - ofSecond.lower),
  };
}

/** The textbook interval. It is too narrow for few cases and nothing is decided by it; here to compare with the literature. */
export function waldInterval(first: Share, second: Share, confidence = 0.95): Interval {
  const [one, other] = [first.hits / first.cases, second.hits / second.cases];
  const variance = (one * (1 - one)) / first.cases + (other * (1 - other)) / second.cases;
  const half = normalQuantile((1 + confidence) / 2) * Math.sqrt(variance);
  return { lower: one - other - half, upper: one - other + half };
}
