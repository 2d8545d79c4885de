import type {
  EvaluationCounts,
  EvaluationFacts,
  FairnessRequirementContent,
  QualityRequirementContent,
} from '@allmende/gate-core';

/** The groups of every evaluation. */
export const GROUPS = ['A', 'B', 'C'] as const;

const FIXED = { fixedAt: new Date('2026-02-01T10:00:00Z'), fixedOn: '2026-02-01' };
const QUALITY: QualityRequirementContent = {
  ...{ metric: 'error_rate', metricReason: 'Jeder Fehler zählt.', design: 'independent' },
  ...{ margin: 0.05, harmfulDifference: 0.1, marginReason: 'Beschlossen.', alpha: 0.025, minCases: 50 },
  groups: GROUPS,
};
const FAIRNESS: FairnessRequirementContent = {
  ...{ metric: 'equalised_odds', metricReason: 'Fehler wiegen schwer.', positiveDecision: 'bewilligt' },
  ...{ maxGap: 0.1, alpha: 0.025, minCases: 10 },
  groups: GROUPS,
};
const RARE = 37;

/** Evaluations with a requirement each, of sizes and errors as towns have them; the same every time. */
export function someEvaluations(count: number): readonly EvaluationFacts[] {
  return Array.from({ length: count }, (_, at) => {
    const cases = 400 + (at % 50) * 60;
    const errors = Math.round(cases * 0.04) + (at % RARE);
    return {
      quality: { content: QUALITY, ...FIXED },
      fairness: { content: FAIRNESS, ...FIXED },
      baseline: {
        ...{ adjudication: 'two_blind', method: 'Zwei Prüfende.', sampling: 'Zufällig.' },
        ...{ from: '2026-01-01', until: '2026-01-31' },
        groups: GROUPS.map((group) => ({ group, cases, errors: Math.round(cases * 0.05) })),
      },
      evaluation: {
        ...{ dataset: 'Schattenbetrieb', measuredOn: '2026-04-01' },
        ...{ decisionRule: 'Schwelle', protocol: 'Zwei Prüfende.' },
        groups: GROUPS.map((group, index) => counts(group, cases, errors + index)),
      },
      begunAt: new Date('2026-03-01T10:00:00Z'),
    };
  });
}

function counts(group: string, cases: number, errors: number): EvaluationCounts {
  const fn = Math.floor(errors / 2);
  const tp = Math.floor(cases / 2) - fn;
  return {
    ...{ group, cases, tp, fn, fp: errors - fn, tn: cases - tp - errors },
    ...{ aiWrongOnly: null, humanWrongOnly: null, bothWrong: null },
  };
}
