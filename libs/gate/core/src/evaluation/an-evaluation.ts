import type { EvaluationContent, EvaluationCounts } from './evaluation.js';
import type { HumanBaselineContent } from './human-baseline.js';
import type { EvaluationFacts } from './judge-evaluation.js';
import type { FairnessRequirementContent, QualityRequirementContent } from './requirement.js';

const GROUPS = ['A', 'B', 'C'];

/** A requirement of quality in which all is decided; for tests. */
export function aQualityRequirement(
  changes: Partial<QualityRequirementContent> = {},
): QualityRequirementContent {
  return {
    ...{ metric: 'error_rate', metricReason: 'Jeder Fehler kostet eine Nachzahlung.', design: 'independent' },
    ...{ margin: 0.05, harmfulDifference: 0.1, marginReason: 'Fachbereich und Sozialbeirat, 12. Januar.' },
    ...{ alpha: 0.025, minCases: 50, groups: GROUPS },
    ...changes,
  };
}

/** A requirement of fairness in which all is decided; for tests. */
export function aFairnessRequirement(
  changes: Partial<FairnessRequirementContent> = {},
): FairnessRequirementContent {
  return {
    ...{ metric: 'demographic_parity', metricReason: 'Die Gruppen unterscheiden sich im Anspruch nicht.' },
    ...{ positiveDecision: 'Antrag bewilligt', maxGap: 0.2, alpha: 0.025, minCases: 50, groups: GROUPS },
    ...changes,
  };
}

/** People measured in three groups; for tests. */
export function aBaseline(changes: Partial<HumanBaselineContent> = {}): HumanBaselineContent {
  return {
    ...{ adjudication: 'two_blind', method: 'Zwei Prüfende, bei Zweifeln eine dritte.' },
    ...{ sampling: 'Zufällig, nach Gruppen geschichtet.', from: '2026-01-01', until: '2026-01-31' },
    groups: GROUPS.map((group) => ({ group, cases: 800, errors: 44 })),
    ...changes,
  };
}

/** Counts of one group that add up; half of the errors are wrong refusals. */
export function someCounts(group: string, cases: number, errors: number): EvaluationCounts {
  const fn = Math.floor(errors / 2);
  const tp = Math.floor(cases / 2);
  return {
    ...{ group, cases, tp, fn, fp: errors - fn, tn: cases - tp - errors },
    ...{ aiWrongOnly: null, humanWrongOnly: null, bothWrong: null },
  };
}

/** A measurement of AI in three groups; for tests. */
export function anEvaluation(changes: Partial<EvaluationContent> = {}): EvaluationContent {
  return {
    ...{ dataset: 'Schattenbetrieb 1', measuredOn: '2026-04-01', decisionRule: 'Schwelle 0,7' },
    protocol: 'Zwei Prüfende, ohne die Entscheidungen zu kennen.',
    groups: GROUPS.map((group) => someCounts(group, 800, 40)),
    ...changes,
  };
}

/** Requirements fixed in February and an evaluation begun in March; for tests. */
export function someFacts(changes: Partial<EvaluationFacts> = {}): EvaluationFacts {
  const since = { fixedAt: new Date('2026-02-01T10:00:00Z'), fixedOn: '2026-02-01' };
  return {
    quality: { content: aQualityRequirement(), ...since },
    fairness: { content: aFairnessRequirement(), ...since },
    ...{ baseline: aBaseline(), evaluation: anEvaluation(), begunAt: new Date('2026-03-01T10:00:00Z') },
    ...changes,
  };
}
