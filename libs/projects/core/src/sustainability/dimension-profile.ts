import { problem, type Problem } from '@allmende/platform-core';
import { DIMENSIONS, SUSTAINABILITY_LIMITS, type Dimension, type DimensionLevel } from './sustainability.js';

/** The profile as it is shown: its lowest level and where that is. Never an average. */
export interface ProfileMinimum {
  /** Null as long as one dimension is not judged: it might be the lowest. */
  readonly level: number | null;
  readonly weakest: readonly Dimension[];
  readonly notJudged: readonly Dimension[];
}

/** The profile of a solution is its weakest dimension (handbook 5): good technology does not make up for social harm. */
export function profileMinimum(levels: readonly DimensionLevel[]): ProfileMinimum {
  const judged = DIMENSIONS.map((dimension) => ({
    dimension,
    level: levels.find((candidate) => candidate.dimension === dimension)?.level ?? null,
  }));
  const notJudged = judged.filter(({ level }) => level === null).map(({ dimension }) => dimension);
  if (notJudged.length > 0) return { level: null, weakest: [], notJudged };
  const level = Math.min(...judged.map((it) => it.level ?? SUSTAINABILITY_LIMITS.level));
  const weakest = judged.filter((it) => it.level === level).map(({ dimension }) => dimension);
  return { level, weakest, notJudged };
}

/** A dimension without a level, and a level above 0 for which nothing speaks. */
export function profileProblems(levels: readonly DimensionLevel[]): readonly Problem[] {
  return DIMENSIONS.flatMap((dimension) => {
    const found = levels.find((candidate) => candidate.dimension === dimension);
    if (found === undefined || found.level === null) {
      return [problem('DIMENSION_MISSING', `dimensions.${dimension}`)];
    }
    const isUnproven = found.level > 0 && found.evidence === '';
    return isUnproven ? [problem('EVIDENCE_MISSING', `dimensions.${dimension}`)] : [];
  });
}
