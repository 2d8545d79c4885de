import { problem, type Problem } from '@allmende/platform-core';
import { textMissing } from '../records/kinds/gaps.js';
import type { FairnessMetric } from '../statistics/fairness-test.js';
import type { Design } from '../statistics/group-gate.js';
import { ALPHA_LIMITS, alphaProblems, marginProblems, marginWarnings } from '../statistics/rule-limits.js';

/** Which errors count: all of them, wrongly positive ones among the negative cases, or missed ones among the positive. */
export const QUALITY_METRICS = ['error_rate', 'false_positive_rate', 'false_negative_rate'] as const;
export type QualityMetric = (typeof QUALITY_METRICS)[number];

/** Margins the network suggests; no law names one (handbook 3.8). */
export const SUGGESTED_MARGINS = { burden: 0.02, routing: 0.05 } as const;

/** Cases a group should have at least where nothing else was thought about. */
export const SUGGESTED_CASES = 100;

/** How good AI has to be compared with people. Shares are between 0 and 1; null is not decided yet. */
export interface QualityRequirementContent {
  readonly metric: QualityMetric | null;
  readonly metricReason: string;
  readonly design: Design | null;
  readonly margin: number | null;
  /** From which difference on people are harmed; the margin is at most half of it. */
  readonly harmfulDifference: number | null;
  /** Who fixed the margin and why: the domain owner together with those affected. */
  readonly marginReason: string;
  readonly alpha: number | null;
  readonly minCases: number | null;
  readonly groups: readonly string[];
}

/** How far groups of people may be apart. */
export interface FairnessRequirementContent {
  readonly metric: FairnessMetric | null;
  readonly metricReason: string;
  /** Which decision counts as positive, e.g. *Antrag bewilligt*. */
  readonly positiveDecision: string;
  readonly maxGap: number | null;
  readonly alpha: number | null;
  readonly minCases: number | null;
  readonly groups: readonly string[];
}

/** Nothing decided but the α everybody uses. */
export const EMPTY_QUALITY: QualityRequirementContent = {
  ...{ metric: null, metricReason: '', design: null, margin: null, harmfulDifference: null },
  ...{ marginReason: '', alpha: ALPHA_LIMITS.usual, minCases: null, groups: [] },
};

/** Nothing decided but the α everybody uses. */
export const EMPTY_FAIRNESS: FairnessRequirementContent = {
  ...{ metric: null, metricReason: '', positiveDecision: '', maxGap: null },
  ...{ alpha: ALPHA_LIMITS.usual, minCases: null, groups: [] },
};

/** What a requirement of quality still lacks. */
export function missingForQuality(content: QualityRequirementContent): readonly Problem[] {
  const { margin, harmfulDifference } = content;
  // In shares like 0.04 and 0.02 the half may be off by the last bit.
  const isWide = margin !== null && harmfulDifference !== null && margin > harmfulDifference / 2 + 1e-12;
  return [
    ...(content.metric === null ? [problem('METRIC_MISSING', 'content.metric')] : []),
    ...textMissing(content.metricReason, 'metricReason'),
    ...(content.design === null ? [problem('DESIGN_MISSING', 'content.design')] : []),
    ...marginProblems(harmfulDifference ?? Number.NaN, 'content.harmfulDifference'),
    ...marginProblems(margin ?? Number.NaN, 'content.margin'),
    ...(isWide ? [problem('MARGIN_ABOVE_HALF_HARM', 'content.margin')] : []),
    ...textMissing(content.marginReason, 'marginReason'),
    ...missingForSample(content, 1),
  ];
}

/** What a requirement of fairness still lacks. */
export function missingForFairness(content: FairnessRequirementContent): readonly Problem[] {
  const isPossible = content.maxGap !== null && content.maxGap > 0 && content.maxGap < 1;
  return [
    ...(content.metric === null ? [problem('METRIC_MISSING', 'content.metric')] : []),
    ...textMissing(content.metricReason, 'metricReason'),
    ...textMissing(content.positiveDecision, 'positiveDecision'),
    ...(isPossible ? [] : [problem('GAP_OUT_OF_RANGE', 'content.maxGap')]),
    ...missingForSample(content, 2),
  ];
}

/** What is allowed in a requirement and should be looked at again. */
export function qualityWarnings({ margin }: QualityRequirementContent): readonly Problem[] {
  return margin === null ? [] : marginWarnings(margin, 'content.margin');
}

function missingForSample(
  { alpha, minCases, groups }: Pick<QualityRequirementContent, 'alpha' | 'minCases' | 'groups'>,
  leastGroups: number,
): readonly Problem[] {
  const isCounted = minCases !== null && minCases >= 1;
  return [
    ...alphaProblems(alpha ?? Number.NaN, 'content.alpha'),
    ...(isCounted ? [] : [problem('MIN_CASES_MISSING', 'content.minCases')]),
    ...(groups.length < leastGroups
      ? [problem('GROUPS_TOO_FEW', 'content.groups', { least: leastGroups })]
      : []),
    ...groupNameProblems(groups),
  ];
}

/** Groups without a name, and names that stand there twice. */
export function groupNameProblems(groups: readonly string[]): readonly Problem[] {
  return groups.flatMap((group, index) => {
    if (group === '') return [problem('TEXT_MISSING', `content.groups.${index}`)];
    const isTwice = groups.indexOf(group) < index;
    return isTwice ? [problem('GROUP_TWICE', `content.groups.${index}`, { group })] : [];
  });
}
