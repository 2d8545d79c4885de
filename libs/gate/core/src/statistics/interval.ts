/** From where to where a figure may really lie. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

const STEPS = 200;
const PRECISION = 1e-14;

/**
 * The differences a score test would not reject: where the score, which falls as the difference grows, lies within ± critical.
 * Found by inverting the test between -1 and 1.
 */
export function invertScore(
  score: (difference: number) => number,
  estimate: number,
  critical: number,
): Interval {
  return {
    lower: crossing((at) => score(at) - critical, -1, estimate),
    upper: crossing((at) => score(at) + critical, estimate, 1),
  };
}

/** Where a falling function crosses zero: the regula falsi in the Illinois form, halving while an end is infinite. */
function crossing(falling: (at: number) => number, from: number, to: number): number {
  let [left, right] = [from, to];
  let [above, below] = [falling(left), falling(right)];
  if (!(above > 0)) return left;
  if (!(below < 0)) return right;
  for (let step = 0; step < STEPS && right - left > PRECISION; step += 1) {
    const at = between({ left, right, above, below });
    const value = falling(at);
    if (value > 0) {
      [left, above, below] = [at, value, below / 2];
    } else if (value < 0) {
      [right, below, above] = [at, value, above / 2];
    } else {
      return at;
    }
  }
  return (left + right) / 2;
}

interface Bracket {
  readonly left: number;
  readonly right: number;
  readonly above: number;
  readonly below: number;
}

function between({ left, right, above, below }: Bracket): number {
  const middle = (left + right) / 2;
  const secant = left + ((right - left) * above) / (above - below);
  return secant > left && secant < right ? secant : middle;
}
