import { problem, type Problem } from '@allmende/platform-core';
import type { CsvRow } from './csv-table.js';
import type { EvaluationCounts, WholeCounts } from './evaluation.js';
import type { QualityMetric } from './requirement.js';

/** The columns of a file with one row per case; without the decisions of people the sample is one of its own. */
export const CASE_COLUMNS = {
  needed: {
    ai: ['ki_entscheidung', 'ki', 'ai_decision', 'ai'],
    truth: ['wahrheit', 'richtig', 'truth'],
  },
  optional: {
    human: ['entscheidung_mensch', 'menschliche_entscheidung', 'mensch', 'human_decision', 'human'],
  },
} as const;

const SPELLINGS: ReadonlyMap<string, boolean> = new Map([
  ...['1', 'ja', 'yes', 'true', 'wahr', 'positiv', 'positive', '+'].map((word) => [word, true] as const),
  ...['0', 'nein', 'no', 'false', 'falsch', 'negativ', 'negative', '-'].map((word) => [word, false] as const),
]);

type Tally = { -readonly [Count in keyof WholeCounts]: WholeCounts[Count] };

/** Counts cases one by one into the cells of their groups. */
export class CaseCounter {
  private readonly tallies = new Map<string, Tally>();
  private readonly isPaired: boolean;

  constructor(
    private readonly metric: QualityMetric,
    private readonly places: Readonly<Record<string, number>>,
  ) {
    this.isPaired = places['human'] !== undefined;
  }

  /** Counts one case; says what cannot be read in it. */
  add({ row, cells }: CsvRow, width: number): readonly Problem[] {
    if (cells.length !== width) {
      return [problem('ROW_LENGTH', `row.${row}`, { row, found: cells.length, expected: width })];
    }
    const group = this.cell(cells, 'group');
    const ai = this.decision(cells, 'ai');
    const truth = this.decision(cells, 'truth');
    const human = this.isPaired ? this.decision(cells, 'human') : truth;
    if (group === '' || ai === undefined || truth === undefined || human === undefined) {
      return this.unreadable(row, cells);
    }
    this.count(this.tallyOf(group), ai, human, truth);
    return [];
  }

  /** What was counted, in the order in which the groups first appear. */
  groups(): readonly EvaluationCounts[] {
    const unpaired = { aiWrongOnly: null, humanWrongOnly: null, bothWrong: null };
    return [...this.tallies.values()].map((tally) => (this.isPaired ? tally : { ...tally, ...unpaired }));
  }

  private count(tally: Tally, ai: boolean, human: boolean, truth: boolean): void {
    tally.cases += 1;
    if (truth) tally[ai ? 'tp' : 'fn'] += 1;
    else tally[ai ? 'fp' : 'tn'] += 1;
    if (!countsFor(this.metric, truth)) return;
    if (ai !== truth && human !== truth) tally.bothWrong += 1;
    else if (ai !== truth) tally.aiWrongOnly += 1;
    else if (human !== truth) tally.humanWrongOnly += 1;
  }

  private tallyOf(group: string): Tally {
    const known = this.tallies.get(group);
    if (known !== undefined) return known;
    const fresh = {
      ...{ group, cases: 0, tp: 0, fp: 0, fn: 0, tn: 0 },
      ...{ aiWrongOnly: 0, humanWrongOnly: 0, bothWrong: 0 },
    };
    this.tallies.set(group, fresh);
    return fresh;
  }

  private unreadable(row: number, cells: readonly string[]): readonly Problem[] {
    const columns = this.isPaired ? ['ai', 'human', 'truth'] : ['ai', 'truth'];
    const wrong = columns.filter((column) => this.decision(cells, column) === undefined);
    const unreadable = wrong.map((column) =>
      problem('DECISION_UNREADABLE', `row.${row}`, {
        row,
        column,
        value: this.cell(cells, column).slice(0, 40),
      }),
    );
    return this.cell(cells, 'group') === ''
      ? [problem('ROW_GROUP_MISSING', `row.${row}`, { row }), ...unreadable]
      : unreadable;
  }

  private decision(cells: readonly string[], column: string): boolean | undefined {
    return SPELLINGS.get(this.cell(cells, column).toLowerCase());
  }

  private cell(cells: readonly string[], column: string): string {
    const at = this.places[column];
    return at === undefined ? '' : (cells[at]?.trim() ?? '');
  }
}

function countsFor(metric: QualityMetric, truth: boolean): boolean {
  if (metric === 'error_rate') return true;
  return metric === 'false_negative_rate' ? truth : !truth;
}
