/**
 * The normal distribution to double precision. Lower tail: rational approximations of W. J. Cody, "Rational Chebyshev
 * approximations for the error function", Math. Comp. 23 (1969), in the form of ACM Algorithm 715 (1993).
 */
export function normalCdf(z: number): number {
  const size = Math.abs(z);
  if (size > 39) return z < 0 ? 0 : 1;
  if (size <= 0.67448975) return 0.5 + z * ratio(CENTRE, size <= 1.11e-16 ? 0 : z * z);
  const tail = size <= Math.sqrt(32) ? nearTail(size) : farTail(size);
  return z < 0 ? tail : 1 - tail;
}

/**
 * The value below which a share of the distribution lies: the approximation of P. J. Acklam (relative error 1.15e-9),
 * refined once by Halley's method with the distribution above. Infinite at 0 and 1.
 */
export function normalQuantile(share: number): number {
  if (!(share > 0)) return -Infinity;
  if (!(share < 1)) return Infinity;
  // The upper half is mirrored: close to 1 the share itself has too few digits left for the refinement.
  return share > 0.5 ? -lowerQuantile(1 - share) : lowerQuantile(share);
}

interface Rational {
  /** Coefficients from the highest power down. */
  readonly over: readonly number[];
  readonly under: readonly number[];
}

const CENTRE: Rational = {
  over: [0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356],
  under: [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673],
};
const NEAR: Rational = {
  over: [
    1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
    2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
  ],
  under: [
    1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
    34900.95272114598, 38912.00328609327, 19685.429676859992,
  ],
};
const FAR: Rational = {
  over: [
    0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
    2.9112874951168793e-5,
  ],
  under: [
    1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824,
    7.297515550839662e-5,
  ],
};
const ACKLAM_TAIL: Rational = {
  over: [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ],
  under: [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1],
};
const ACKLAM_CENTRE: Rational = {
  over: [
    -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
    2.506628277459239,
  ],
  under: [
    -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1,
    -1.328068155288572e1, 1,
  ],
};
const ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

function ratio({ over, under }: Rational, at: number): number {
  return polynomial(over, at) / polynomial(under, at);
}

function polynomial(coefficients: readonly number[], at: number): number {
  return coefficients.reduce((sum, coefficient) => sum * at + coefficient, 0);
}

function nearTail(size: number): number {
  return decay(size) * ratio(NEAR, size);
}

function farTail(size: number): number {
  const square = 1 / (size * size);
  return (decay(size) * (1 / ROOT_OF_TWO_PI - square * ratio(FAR, square))) / size;
}

// exp(-size²/2) in two factors, so that the rounding of the square does not grow with it.
function decay(size: number): number {
  const coarse = Math.trunc(size * 16) / 16;
  return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * (size - coarse) * (size + coarse));
}

function lowerQuantile(share: number): number {
  const guess = acklam(share);
  const error = (normalCdf(guess) - share) * ROOT_OF_TWO_PI * Math.exp((guess * guess) / 2);
  const refined = guess - error / (1 + (guess * error) / 2);
  return Number.isFinite(refined) ? refined : guess;
}

function acklam(share: number): number {
  if (share < 0.02425) return ratio(ACKLAM_TAIL, Math.sqrt(-2 * Math.log(share)));
  const offset = share - 0.5;
  return offset * ratio(ACKLAM_CENTRE, offset * offset);
}
