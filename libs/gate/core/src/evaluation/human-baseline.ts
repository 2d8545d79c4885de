import { problem, type Problem } from '@allmende/platform-core';
import { pastDayMissing, textMissing } from '../records/kinds/gaps.js';
import { countProblems } from '../statistics/rule-limits.js';

/** How it was found out what was right: by two who saw neither side's decision, otherwise, or by appeals alone. */
export const ADJUDICATIONS = ['two_blind', 'other', 'appeals'] as const;
export type Adjudication = (typeof ADJUDICATIONS)[number];

/** Cases of one group that people decided, and how many of them wrongly. Null is not counted yet. */
export interface HumanCounts {
  readonly group: string;
  readonly cases: number | null;
  readonly errors: number | null;
}

/** How well people decide, and how that was measured. */
export interface HumanBaselineContent {
  readonly adjudication: Adjudication | null;
  readonly method: string;
  readonly sampling: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly groups: readonly HumanCounts[];
}

/** Nothing measured yet. */
export const EMPTY_BASELINE: HumanBaselineContent = {
  ...{ adjudication: null, method: '', sampling: '', from: null, until: null, groups: [] },
};

/** What the measurement of people still lacks. Appeals are no truth: only contested cases come to them (handbook 3.8). */
export function missingForBaseline(content: HumanBaselineContent, today: string): readonly Problem[] {
  const { adjudication, from, until, groups } = content;
  const isTurned = from !== null && until !== null && until < from;
  return [
    ...(adjudication === null ? [problem('ADJUDICATION_MISSING', 'content.adjudication')] : []),
    ...(adjudication === 'appeals' ? [problem('APPEALS_ARE_NO_TRUTH', 'content.adjudication')] : []),
    ...textMissing(content.method, 'method'),
    ...textMissing(content.sampling, 'sampling'),
    ...pastDayMissing(from, today, 'from'),
    ...pastDayMissing(until, today, 'until'),
    ...(isTurned ? [problem('PERIOD_TURNED', 'content.until')] : []),
    ...(groups.length === 0 ? [problem('GROUPS_TOO_FEW', 'content.groups', { least: 1 })] : []),
    ...groups.flatMap((counts, index) => baselineRowProblems(counts, `content.groups.${index}`)),
    ...twice(groups.map(({ group }) => group)),
  ];
}

/** What is wrong with the counts of one group. */
export function baselineRowProblems({ group, cases, errors }: HumanCounts, path: string): readonly Problem[] {
  const problems = [
    ...(group === '' ? [problem('TEXT_MISSING', `${path}.group`)] : []),
    ...countProblems(cases ?? Number.NaN, `${path}.cases`),
    ...countProblems(errors ?? Number.NaN, `${path}.errors`),
  ];
  if (problems.length > 0 || cases === null || errors === null) return problems;
  if (cases === 0) return [problem('NO_CASES', `${path}.cases`)];
  return errors > cases ? [problem('ERRORS_EXCEED_CASES', `${path}.errors`, { errors, cases })] : [];
}

/** A problem for each group that stands there again. */
export function twice(groups: readonly string[]): readonly Problem[] {
  return groups.flatMap((group, index) =>
    group !== '' && groups.indexOf(group) < index
      ? [problem('GROUP_TWICE', `content.groups.${index}.group`, { group })]
      : [],
  );
}
