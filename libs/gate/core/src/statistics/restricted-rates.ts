import type { IndependentCounts } from './error-counts.js';

/** The likeliest error rates of both sides if their difference were exactly the given one. */
export interface RestrictedRates {
  readonly ai: number;
  readonly human: number;
}

/** Rates seen, how the samples compare in size, and the difference that is supposed. */
interface Likelihood {
  readonly ai: number;
  readonly human: number;
  readonly ratio: number;
  readonly difference: number;
}

// Named once: this runs tens of thousands of times for one interval, and looking up a global is slow in some runtimes.
const { abs, acos, cos, max, min, PI, sign, sqrt } = Math;

const NEWTON_STEPS = 80;
const PRECISION = 1e-15;
const RIM = 1e-13;

/**
 * The closed form of C. P. Farrington and G. Manning (1990) with its arguments clamped, then polished by Newton's method on
 * the likelihood: near 0 and 1 the closed form loses half of its digits.
 */
export function restrictedRates(counts: IndependentCounts, difference: number): RestrictedRates {
  const seen: Likelihood = {
    ai: counts.aiErrors / counts.aiCases,
    human: counts.humanErrors / counts.humanCases,
    ratio: counts.humanCases / counts.aiCases,
    difference,
  };
  const [lowest, highest] = [max(0, difference), min(1, 1 + difference)];
  const ai = lowest >= highest ? lowest : polished(seen, closedForm(seen), lowest, highest);
  return { ai, human: clamp(ai - difference, 0, 1) };
}

/** The root of the cubic that the likelihood leads to, by the cosine of a third of an angle. */
function closedForm({ ai, human, ratio, difference }: Likelihood): number {
  const a = 1 + ratio;
  const b = -(1 + ratio + ai + ratio * human + difference * (ratio + 2));
  const c = difference * difference + difference * (2 * ai + ratio + 1) + ai + ratio * human;
  const d = -ai * difference * (1 + difference);
  const v = b ** 3 / (27 * a ** 3) - (b * c) / (6 * a * a) + d / (2 * a);
  const u = sign(v) * sqrt(max(0, (b * b) / (9 * a * a) - c / (3 * a)));
  if (u === 0) return -b / (3 * a);
  const w = (PI + acos(clamp(v / u ** 3, -1, 1))) / 3;
  return 2 * u * cos(w) - b / (3 * a);
}

function polished(seen: Likelihood, closed: number, lowest: number, highest: number): number {
  if (slopeAt(seen, lowest) <= 0) return lowest;
  if (slopeAt(seen, highest) >= 0) return highest;
  const rim = (highest - lowest) * RIM;
  let at = clamp(closed, lowest + rim, highest - rim);
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const next = at + slopeAt(seen, at) / bendAt(seen, at);
    const inside = next <= lowest ? (at + lowest) / 2 : next >= highest ? (at + highest) / 2 : next;
    if (!(abs(inside - at) > PRECISION * at)) return at;
    at = inside;
  }
  return at;
}

/** The derivative of the log-likelihood. It falls throughout, so that its zero is the maximum. */
function slopeAt({ ai, human, ratio, difference }: Likelihood, at: number): number {
  return (
    part(ai, at) -
    part(1 - ai, 1 - at) +
    ratio * (part(human, at - difference) - part(1 - human, 1 - at + difference))
  );
}

/** How fast the derivative falls. */
function bendAt({ ai, human, ratio, difference }: Likelihood, at: number): number {
  return (
    part(ai, at * at) +
    part(1 - ai, (1 - at) ** 2) +
    ratio * (part(human, (at - difference) ** 2) + part(1 - human, (1 - at + difference) ** 2))
  );
}

// What was never seen has no part in the likelihood, not even where its rate is zero (or by rounding below it).
function part(weight: number, rate: number): number {
  return weight === 0 ? 0 : weight / max(0, rate);
}

function clamp(value: number, lowest: number, highest: number): number {
  return min(highest, max(lowest, value));
}
