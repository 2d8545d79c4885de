import {
  aiShare,
  casesOf,
  gapsOf,
  humanShare,
  independentInterval,
  newcombeInterval,
  pairedInterval,
  planSample,
  ratesOf,
  testIndependent,
  testPaired,
  waldInterval,
  wilsonInterval,
  type Interval,
} from '@allmende/gate-core';
import type { Vectors } from './vector-shapes.js';

/** A number, a verdict, or null for what is undefined. */
type Value = number | string | null;

/** One figure of one vector: what it should be and what we compute. */
export interface Comparison {
  /** Where it stands in the file, e.g. `wilson95[2].ci[1]`. */
  readonly at: string;
  readonly expected: Value;
  readonly found: Value;
}

const CONFIDENCE = 0.95;
const DECIMALS = 1e-6;
const SMALL = 1e-3;

/** Six decimals; of figures below a thousandth, which would agree too easily, three digits. */
export function agrees({ expected, found }: Comparison): boolean {
  if (typeof expected !== 'number' || typeof found !== 'number') return expected === found;
  const size = Math.abs(expected);
  const tolerance = size >= SMALL ? DECIMALS * Math.max(1, size) : Math.max(SMALL * size, 1e-12);
  return Math.abs(expected - found) <= tolerance;
}

/** How many vectors there are. */
export function countVectors(vectors: Vectors): number {
  return Object.values(vectors).reduce((sum, list) => sum + list.length, 0);
}

/** Every figure the vectors expect beside ours. */
export function compareVectors(vectors: Vectors): readonly Comparison[] {
  return [
    ...vectors.wilson95.flatMap(({ x, n, ci }, index) =>
      ends(`wilson95[${index}].ci`, ci, wilsonInterval({ hits: x, cases: n }, CONFIDENCE)),
    ),
    ...vectors.diff_ci95.flatMap(compareDifference),
    ...vectors.noninferiority_independent_errors.flatMap(compareIndependent),
    ...vectors.noninferiority_paired.flatMap(comparePaired),
    ...vectors.fairness.flatMap(compareFairness),
    ...vectors.sample_size.flatMap(compareSample),
  ];
}

function compareDifference(vector: Vectors['diff_ci95'][number], index: number): readonly Comparison[] {
  const at = `diff_ci95[${index}]`;
  const counts = {
    ...{ aiErrors: vector.x1, aiCases: vector.n1 },
    ...{ humanErrors: vector.x2, humanCases: vector.n2 },
  };
  const [first, second] = [aiShare(counts), humanShare(counts)];
  const widened = independentInterval(counts, CONFIDENCE, 'miettinen_nurminen');
  return [
    ...ends(`${at}.newcombe`, vector.newcombe, newcombeInterval(first, second, CONFIDENCE)),
    ...ends(`${at}.wald`, vector.wald, waldInterval(first, second, CONFIDENCE)),
    ...ends(`${at}.miettinen_nurminen`, vector.miettinen_nurminen, widened),
    ...ends(`${at}.mee`, vector.mee, independentInterval(counts, CONFIDENCE)),
  ];
}

function compareIndependent(
  vector: Vectors['noninferiority_independent_errors'][number],
  index: number,
): readonly Comparison[] {
  const at = `noninferiority_independent_errors[${index}]`;
  const counts = {
    ...{ aiErrors: vector.x_ai, aiCases: vector.n_ai },
    ...{ humanErrors: vector.x_human, humanCases: vector.n_human },
  };
  const found = testIndependent(counts, { margin: vector.delta, alpha: vector.alpha });
  const { ai, human } = found.restricted;
  const newcombe = newcombeInterval(aiShare(counts), humanShare(counts), CONFIDENCE);
  return [
    ...one(`${at}.z`, vector.z, found.score),
    ...one(`${at}.p`, vector.p, found.p),
    ...ends(`${at}.restricted`, vector.restricted, { lower: ai, upper: human }),
    ...ends(`${at}.score_ci95`, vector.score_ci95, independentInterval(counts, CONFIDENCE)),
    ...ends(`${at}.newcombe_ci95`, vector.newcombe_ci95, newcombe),
    ...one(`${at}.result`, vector.result, found.result),
  ];
}

function comparePaired(
  vector: Vectors['noninferiority_paired'][number],
  index: number,
): readonly Comparison[] {
  const at = `noninferiority_paired[${index}]`;
  const counts = {
    ...{ aiWrongOnly: vector.ai_wrong_only, humanWrongOnly: vector.human_wrong_only },
    cases: vector.n,
  };
  const found = testPaired(counts, { margin: vector.delta, alpha: vector.alpha });
  return [
    ...one(`${at}.T`, vector.T, found.score),
    ...one(`${at}.p`, vector.p, found.p),
    ...ends(`${at}.ci95`, vector.ci95, pairedInterval(counts, CONFIDENCE)),
    ...one(`${at}.result`, vector.result, found.result),
  ];
}

function compareFairness(vector: Vectors['fairness'][number], index: number): readonly Comparison[] {
  const place = `fairness[${index}]`;
  const groups = Object.entries(vector.groups).map(([group, counts]) => ({ group, counts }));
  const gaps = gapsOf(groups);
  return [
    ...groups.flatMap(({ group, counts }) => {
      const [at, rates] = [`${place}.groups.${group}`, ratesOf(counts)];
      return [
        ...one(`${at}.n`, counts.n, casesOf(counts)),
        ...one(`${at}.sel`, counts.sel, rates.selection),
        ...one(`${at}.tpr`, counts.tpr, rates.truePositive),
        ...one(`${at}.fpr`, counts.fpr, rates.falsePositive),
        ...one(`${at}.fnr`, counts.fnr, rates.falseNegative),
        ...one(`${at}.acc`, counts.acc, rates.accuracy),
        ...one(`${at}.ppv`, counts.ppv, rates.precision),
        ...one(`${at}.err`, counts.err, rates.error),
      ];
    }),
    ...one(`${place}.dpd`, vector.dpd, gaps.demographicParity),
    ...one(`${place}.dpr`, vector.dpr, gaps.parityRatio),
    ...one(`${place}.eod`, vector.eod, gaps.equalisedOdds),
    ...one(`${place}.equal_opportunity`, vector.equal_opportunity, gaps.equalOpportunity),
  ];
}

function compareSample(vector: Vectors['sample_size'][number], index: number): readonly Comparison[] {
  const size = planSample({
    ...{ aiErrorRate: vector.e_ai, humanErrorRate: vector.e_human },
    ...{ margin: vector.delta, alpha: vector.alpha, power: vector.power },
  });
  return [
    ...one(`sample_size[${index}].exact`, vector.exact, size.ok ? size.value.exact : null),
    ...one(`sample_size[${index}].n`, vector.n, size.ok ? size.value.cases : null),
  ];
}

function one(at: string, expected: Value | undefined, found: Value): readonly Comparison[] {
  return expected === undefined ? [] : [{ at, expected, found }];
}

function ends(
  at: string,
  expected: readonly [number, number] | undefined,
  { lower, upper }: Interval,
): readonly Comparison[] {
  if (expected === undefined) return [];
  return [
    { at: `${at}[0]`, expected: expected[0], found: lower },
    { at: `${at}[1]`, expected: expected[1], found: upper },
  ];
}
