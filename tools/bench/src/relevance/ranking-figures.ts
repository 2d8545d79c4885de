/** How well a list of found entries fits what somebody judged, between 0 and 1. */
export interface RankingFigures {
  /** Normalised discounted cumulative gain of the first ten (gain 2^grade − 1). */
  readonly ndcg10: number;
  /** One over the place of the first relevant entry among the first ten, on average. */
  readonly mrr: number;
  /** Share of questions that found nothing at all. */
  readonly zeroRate: number;
}

/** What a question found, best first, and how relevant each entry is (1 to 3; what is not named is not). */
export interface JudgedRanking {
  readonly found: readonly string[];
  readonly relevant: Readonly<Record<string, number>>;
}

const DEPTH = 10;

/** The discounted gain of what was found, as a share of that of the best possible order. */
export function ndcg10({ found, relevant }: JudgedRanking): number {
  const best = Object.values(relevant).sort((one, other) => other - one);
  const ideal = discountedGain(best);
  return ideal === 0 ? 0 : discountedGain(found.map((key) => gradeOf(relevant, key))) / ideal;
}

/** One over the place of the first relevant entry, 0 where none is among the first ten. */
export function reciprocalRank({ found, relevant }: JudgedRanking): number {
  const at = found.slice(0, DEPTH).findIndex((key) => gradeOf(relevant, key) > 0);
  return at < 0 ? 0 : 1 / (at + 1);
}

/** The averages over many questions; all 0 over none. */
export function rankingFigures(rankings: readonly JudgedRanking[]): RankingFigures {
  return {
    ndcg10: average(rankings.map(ndcg10)),
    mrr: average(rankings.map(reciprocalRank)),
    zeroRate: average(rankings.map(({ found }) => (found.length === 0 ? 1 : 0))),
  };
}

/** A key may be called like something every object has, such as `constructor`. */
function gradeOf(relevant: JudgedRanking['relevant'], key: string): number {
  return Object.hasOwn(relevant, key) ? (relevant[key] ?? 0) : 0;
}

function discountedGain(grades: readonly number[]): number {
  return grades.slice(0, DEPTH).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
