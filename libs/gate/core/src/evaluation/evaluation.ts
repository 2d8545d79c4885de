import { problem, type Problem } from '@allmende/platform-core';
import { pastDayMissing, textMissing } from '../records/kinds/gaps.js';
import { casesOf } from '../statistics/fairness.js';
import { countProblems } from '../statistics/rule-limits.js';
import { twice } from './human-baseline.js';

/** The four cells of decision against truth, and the cases they must add up to. */
export const CONFUSION_COUNTS = ['tp', 'fp', 'fn', 'tn'] as const;
/** Who erred where both decided the same cases. */
export const PAIRED_COUNTS = ['aiWrongOnly', 'humanWrongOnly', 'bothWrong'] as const;

/** Counts of one group, never percentages. Null is not counted yet; the paired ones stay null on samples of their own. */
export interface EvaluationCounts {
  readonly group: string;
  readonly cases: number | null;
  readonly tp: number | null;
  readonly fp: number | null;
  readonly fn: number | null;
  readonly tn: number | null;
  readonly aiWrongOnly: number | null;
  readonly humanWrongOnly: number | null;
  readonly bothWrong: number | null;
}

/** The counts of a group once all of them are there. */
export type WholeCounts = {
  readonly [Count in keyof EvaluationCounts]: Exclude<EvaluationCounts[Count], null>;
};

/** What was measured. */
export interface EvaluationContent {
  /** Where the data lie, so that somebody else can count them again. */
  readonly dataset: string;
  readonly measuredOn: string | null;
  /** How an output becomes a decision, e.g. a threshold. */
  readonly decisionRule: string;
  readonly protocol: string;
  readonly groups: readonly EvaluationCounts[];
}

/** Nothing measured yet. */
export const EMPTY_EVALUATION: EvaluationContent = {
  ...{ dataset: '', measuredOn: null, decisionRule: '', protocol: '', groups: [] },
};

/** A group in which nothing was counted yet. */
export function noCounts(group: string): EvaluationCounts {
  return {
    ...{ group, cases: null, tp: null, fp: null, fn: null, tn: null },
    ...{ aiWrongOnly: null, humanWrongOnly: null, bothWrong: null },
  };
}

/** What a measurement still lacks. */
export function missingForEvaluation(content: EvaluationContent, today: string): readonly Problem[] {
  const { groups } = content;
  return [
    ...textMissing(content.dataset, 'dataset'),
    ...pastDayMissing(content.measuredOn, today, 'measuredOn'),
    ...textMissing(content.decisionRule, 'decisionRule'),
    ...textMissing(content.protocol, 'protocol'),
    ...(groups.length === 0 ? [problem('GROUPS_TOO_FEW', 'content.groups', { least: 1 })] : []),
    ...groups.flatMap((counts, index) => countsProblems(counts, `content.groups.${index}`)),
    ...twice(groups.map(({ group }) => group)),
  ];
}

/**
 * What is wrong with the counts of one group: numbers that are none, cells that do not add up to the cases, and, on the same
 * cases, errors that are not those of the cells. All rows are judged with the same sentence, typed or uploaded.
 */
export function countsProblems(counts: EvaluationCounts, path: string): readonly Problem[] {
  const isPaired = PAIRED_COUNTS.some((name) => counts[name] !== null);
  const names = ['cases', ...CONFUSION_COUNTS, ...(isPaired ? PAIRED_COUNTS : [])] as const;
  const problems = [
    ...(counts.group === '' ? [problem('TEXT_MISSING', `${path}.group`)] : []),
    ...names.flatMap((name) => countProblems(counts[name] ?? Number.NaN, `${path}.${name}`)),
  ];
  if (problems.length > 0) return problems;
  const whole = counts as WholeCounts;
  if (whole.cases === 0) return [problem('NO_CASES', `${path}.cases`)];
  const sum = casesOf(whole);
  if (sum !== whole.cases) {
    return [problem('COUNTS_DO_NOT_ADD_UP', `${path}.cases`, { sum, cases: whole.cases })];
  }
  return isPaired ? pairedProblems(whole, path) : [];
}

/** On the same cases nobody can err more often than there are cases. */
function pairedProblems(counts: WholeCounts, path: string): readonly Problem[] {
  const { cases, aiWrongOnly, humanWrongOnly, bothWrong } = counts;
  const sum = aiWrongOnly + humanWrongOnly + bothWrong;
  return sum > cases ? [problem('PAIRS_EXCEED_CASES', `${path}.aiWrongOnly`, { sum, cases })] : [];
}
