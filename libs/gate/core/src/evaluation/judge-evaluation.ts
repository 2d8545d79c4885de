import { problem, type Problem } from '@allmende/platform-core';
import { testFairness, type FairnessFinding } from '../statistics/fairness-test.js';
import { judgeGroups, type GateFinding, type GroupErrors } from '../statistics/group-gate.js';
import { combineResults, type TestResult } from '../statistics/test-result.js';
import { countsProblems, type EvaluationContent, type WholeCounts } from './evaluation.js';
import { baselineRowProblems, type HumanBaselineContent } from './human-baseline.js';
import {
  missingForFairness,
  missingForQuality,
  type FairnessRequirementContent,
  type QualityMetric,
  type QualityRequirementContent,
} from './requirement.js';

/** A requirement and since when it stands; null while no second person accepted it. */
export interface FixedRequirement<Content> {
  readonly content: Content;
  readonly fixedAt: Date | null;
  /** The German day of that moment. */
  readonly fixedOn: string | null;
}

/** Everything an evaluation is judged by. */
export interface EvaluationFacts {
  readonly quality: FixedRequirement<QualityRequirementContent> | null;
  readonly fairness: FixedRequirement<FairnessRequirementContent> | null;
  /** Null while no second person accepted it. */
  readonly baseline: HumanBaselineContent | null;
  readonly evaluation: EvaluationContent;
  readonly begunAt: Date;
}

/** What an evaluation shows: its status, how each group stands, and every reason that keeps it open. */
export interface EvaluationFinding {
  readonly status: TestResult;
  readonly quality: GateFinding | null;
  readonly fairness: FairnessFinding | null;
  readonly problems: readonly Problem[];
}

/**
 * Judges an evaluation (handbook 3.8). Requirements come first: one that was fixed after the evaluation was begun or measured
 * moves the goalposts, and then nothing is shown, whatever the counts say (handbook 3.7).
 */
export function judgeEvaluation(facts: EvaluationFacts): EvaluationFinding {
  const broken = brokenRules(facts);
  const quality = facts.quality === null ? null : judgeQuality(facts.quality.content, facts);
  const fairness = facts.fairness === null ? null : judgeFairness(facts.fairness.content, facts);
  const found = [quality, fairness].filter((finding) => finding !== null);
  const isOpen = broken.length > 0 || found.length < 2;
  return {
    status: isOpen ? 'inconclusive' : combineResults(found.map(({ result }) => result)),
    quality,
    fairness,
    problems: [...broken, ...found.flatMap(({ problems }) => problems)],
  };
}

/** What keeps an evaluation from showing anything, whatever its counts say. */
export function brokenRules(facts: EvaluationFacts): readonly Problem[] {
  return [
    ...requirementProblems(facts.quality, 'quality_requirement', facts, missingForQuality),
    ...requirementProblems(facts.fairness, 'fairness_requirement', facts, missingForFairness),
    ...facts.evaluation.groups.flatMap((counts, index) => countsProblems(counts, `content.groups.${index}`)),
    ...(facts.baseline === null ? [problem('BASELINE_MISSING', 'human_baseline')] : []),
    ...pairingProblems(facts),
  ];
}

/** Whether the requirement stands and stood before anybody measured. */
function requirementProblems<Content>(
  requirement: FixedRequirement<Content> | null,
  type: string,
  { begunAt, evaluation }: EvaluationFacts,
  missing: (content: Content) => readonly Problem[],
): readonly Problem[] {
  if (requirement === null || requirement.fixedAt === null || missing(requirement.content).length > 0) {
    return [problem('REQUIREMENT_NOT_FIXED', type, { type })];
  }
  const { fixedAt, fixedOn } = requirement;
  const { measuredOn } = evaluation;
  const isMeasuredBefore = measuredOn !== null && fixedOn !== null && measuredOn < fixedOn;
  return fixedAt.getTime() >= begunAt.getTime() || isMeasuredBefore
    ? [problem('GOALPOSTS_MOVED', type, { type })]
    : [];
}

/** On the same cases, the errors of AI counted there must be those of the cells, and those of people those of the baseline. */
function pairingProblems({ quality, baseline, evaluation }: EvaluationFacts): readonly Problem[] {
  const metric = quality?.content.metric ?? null;
  if (quality?.content.design !== 'paired' || metric === null) return [];
  return wholeGroups(evaluation, true).flatMap((counts) => {
    const path = `content.groups.${evaluation.groups.findIndex(({ group }) => group === counts.group)}`;
    const { hits, cases } = errorsOf(counts, metric);
    const ai = counts.aiWrongOnly + counts.bothWrong;
    const human = counts.humanWrongOnly + counts.bothWrong;
    const told = baseline?.groups.find(({ group }) => group === counts.group);
    const differs = told !== undefined && (told.errors !== human || told.cases !== cases);
    return [
      ...(ai === hits
        ? []
        : [problem('PAIRS_DO_NOT_FIT', `${path}.aiWrongOnly`, { pairs: ai, cells: hits })]),
      ...(differs ? [problem('BASELINE_DIFFERS', `${path}.humanWrongOnly`, { group: counts.group })] : []),
    ];
  });
}

function judgeQuality(requirement: QualityRequirementContent, facts: EvaluationFacts): GateFinding | null {
  if (missingForQuality(requirement).length > 0) return null;
  const rule = {
    margin: requirement.margin ?? 0,
    alpha: requirement.alpha ?? 0,
    minCases: requirement.minCases ?? 1,
  };
  return judgeGroups(errorsByGroup(requirement, facts), requirement.groups, rule);
}

/** The errors of each group in the way the design counts them; a group with unusable counts is left out and so stays open. */
export function errorsByGroup(
  { design, metric }: Pick<QualityRequirementContent, 'design' | 'metric'>,
  { evaluation, baseline }: Pick<EvaluationFacts, 'evaluation' | 'baseline'>,
): readonly GroupErrors[] {
  if (metric === null) return [];
  return wholeGroups(evaluation, design === 'paired').flatMap((counts): readonly GroupErrors[] => {
    const { group, aiWrongOnly, humanWrongOnly } = counts;
    const { hits, cases } = errorsOf(counts, metric);
    if (design === 'paired') return [{ group, design, counts: { aiWrongOnly, humanWrongOnly, cases } }];
    const told = baseline?.groups.find((candidate) => candidate.group === group);
    if (told === undefined || baselineRowProblems(told, '').length > 0) return [];
    const people = { humanErrors: told.errors ?? 0, humanCases: told.cases ?? 0 };
    return [{ group, design: 'independent', counts: { aiErrors: hits, aiCases: cases, ...people } }];
  });
}

/** Fairness by the counts of one use alone; null while the requirement is not whole. */
export function judgeFairness(
  requirement: FairnessRequirementContent,
  { evaluation }: Pick<EvaluationFacts, 'evaluation'>,
): FairnessFinding | null {
  const { metric, maxGap, alpha, minCases, groups } = requirement;
  if (metric === null || missingForFairness(requirement).length > 0) return null;
  const usable = wholeGroups(evaluation, false).filter(({ group }) => groups.includes(group));
  const finding = testFairness(
    usable.map((counts) => ({ group: counts.group, counts })),
    { metric, maxGap: maxGap ?? 0, alpha: alpha ?? 0, minCases: minCases ?? 1 },
  );
  const absent = groups
    .filter((group) => !usable.some((counts) => counts.group === group))
    .map((group) => problem('GROUP_MISSING', `groups.${group}`, { group }));
  if (absent.length === 0) return finding;
  return {
    ...finding,
    result: combineResults([finding.result, 'inconclusive']),
    problems: [...finding.problems, ...absent],
  };
}

/** Which errors of AI the metric counts, and among how many cases. */
export function errorsOf(
  { tp, fp, fn, tn }: Pick<WholeCounts, 'tp' | 'fp' | 'fn' | 'tn'>,
  metric: QualityMetric,
): { readonly hits: number; readonly cases: number } {
  if (metric === 'false_positive_rate') return { hits: fp, cases: fp + tn };
  if (metric === 'false_negative_rate') return { hits: fn, cases: tp + fn };
  return { hits: fp + fn, cases: tp + fp + fn + tn };
}

/** The groups whose counts are there and add up. */
export function wholeGroups({ groups }: EvaluationContent, withPairs: boolean): readonly WholeCounts[] {
  return groups.filter(
    (counts): counts is WholeCounts =>
      countsProblems(counts, '').length === 0 && (!withPairs || counts.bothWrong !== null),
  );
}
