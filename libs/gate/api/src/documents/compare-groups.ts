import {
  errorsOf,
  type EvaluationFacts,
  type GroupFinding,
  judgeEvaluation,
  type TestResult,
} from '@allmende/gate-core';
import type { DossierLanguage } from './dossier-words.js';

/** One group in words: counts with their share, the difference with its interval in percentage points. */
export interface DossierComparison {
  readonly group: string;
  readonly ai: string;
  readonly human: string;
  readonly difference: string;
  readonly margin: string;
  readonly result: TestResult;
}

/** How AI and people compare in every group; empty while there is nothing to compare. */
export function compareGroups(
  facts: EvaluationFacts | null,
  language: DossierLanguage,
): readonly DossierComparison[] {
  if (facts === null) return [];
  const { quality } = judgeEvaluation(facts);
  const margin = facts.quality?.content.margin ?? null;
  if (quality === null || margin === null) return [];
  return quality.groups.map((found) => ({
    group: found.group,
    ai: aiErrors(facts, found.group, language),
    human: humanErrors(facts, found.group, language),
    difference: differenceText(found, language),
    margin: points(margin, language),
    result: found.result,
  }));
}

function aiErrors(
  { evaluation, quality }: EvaluationFacts,
  group: string,
  language: DossierLanguage,
): string {
  const counts = evaluation.groups.find((candidate) => candidate.group === group);
  const metric = quality?.content.metric ?? null;
  if (counts === undefined || metric === null) return '–';
  const { tp, fp, fn, tn } = counts;
  if (tp === null || fp === null || fn === null || tn === null) return '–';
  const { hits, cases } = errorsOf({ tp, fp, fn, tn }, metric);
  return share(hits, cases, language);
}

function humanErrors({ baseline }: EvaluationFacts, group: string, language: DossierLanguage): string {
  const told = baseline?.groups.find((candidate) => candidate.group === group);
  return told?.errors == null || told.cases == null ? '–' : share(told.errors, told.cases, language);
}

function differenceText({ finding }: GroupFinding, language: DossierLanguage): string {
  if (finding === null) return '–';
  const { difference, interval } = finding;
  return `${points(difference, language)} (${points(interval.lower, language)} – ${points(interval.upper, language)})`;
}

function share(hits: number, cases: number, language: DossierLanguage): string {
  const of = language === 'de' ? 'von' : 'of';
  const whole = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return cases === 0
    ? `0 ${of} 0`
    : `${whole.format(hits)} ${of} ${whole.format(cases)} (${percent.format(hits / cases)})`;
}

/** A difference of shares in percentage points. */
function points(value: number, language: DossierLanguage): string {
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return format.format(100 * value);
}
