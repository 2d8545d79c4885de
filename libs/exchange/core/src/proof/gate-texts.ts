import type { PublicEvaluation, PublicUse, RiskClass, SovereignUse } from '@allmende/gate-core';
import type { RiskCategory } from '../exchange-details.js';
import { germanDate } from './evidence-texts.js';

/**
 * Our classes in the words of the Eurocities standard. It has none for what is no AI system, for what is exempt under
 * Art. 6(3), and for what is still open; those are left to the authors.
 */
const CATEGORY: Readonly<Partial<Record<RiskClass, RiskCategory>>> = {
  minimal: 'minimal risk',
  limited: 'limited risk',
  high: 'high risk',
  prohibited: 'unacceptable',
};

const CLASS_WORDS: Readonly<Record<RiskClass, string>> = {
  unclassified: '',
  prohibited: 'verbotene Praktik (Art. 5 der KI-Verordnung)',
  not_ai: 'kein KI-System im Sinne der KI-Verordnung',
  high: 'Hochrisiko-System nach der KI-Verordnung',
  high_exempt: 'in Anhang III der KI-Verordnung genannt, ausgenommen nach Art. 6 Abs. 3',
  limited: 'System mit Transparenzpflichten (Art. 50 der KI-Verordnung)',
  minimal: 'minimales Risiko nach der KI-Verordnung',
};

const USES: Readonly<Record<SovereignUse, string>> = {
  none: 'Kein hoheitlicher Einsatz: Das Verfahren wirkt an keiner Entscheidung über Rechte und Pflichten mit.',
  decision_preparation:
    'Hoheitlicher Einsatz: Das Verfahren bereitet Entscheidungen vor, ein Mensch entscheidet.',
  partial_automation: 'Hoheitlicher Einsatz: Entscheidungen sind teilweise automatisiert.',
  full_automation: 'Hoheitlicher Einsatz: Entscheidungen sind vollständig automatisiert.',
};

const RESULTS: Readonly<Record<PublicEvaluation['result'], string>> = {
  met: 'Die vorher festgelegten Anforderungen an Qualität und Fairness sind in allen Gruppen erfüllt.',
  not_met: 'Die vorher festgelegten Anforderungen an Qualität und Fairness sind nicht erfüllt.',
  inconclusive: 'Die Zahlen reichen noch nicht, um die festgelegten Anforderungen zu bestätigen.',
};

/** The category of the standard; null where it has none that fits. */
export function registeredRisk(use: PublicUse | null): RiskCategory | null {
  return use === null ? null : (CATEGORY[use.riskClass] ?? null);
}

/** The class in a sentence with the rule that gave it. */
export function riskText(use: PublicUse | null): string {
  if (use === null || CLASS_WORDS[use.riskClass] === '') return '';
  return `Einstufung: ${CLASS_WORDS[use.riskClass]} (Regel ${use.rule}).`;
}

/** How far it acts with public authority. */
export function useText(use: PublicUse | null): string {
  return use?.sovereignUse == null ? '' : USES[use.sovereignUse];
}

/** How it compares with people. */
export function comparisonText(use: PublicUse | null): string {
  if (use?.evaluation == null) return '';
  const { result, measuredOn, groups } = use.evaluation;
  const when = measuredOn === null ? '' : ` vom ${germanDate(measuredOn)}`;
  return `Vergleich mit menschlichen Entscheidungen${when}, ${groups} Gruppen: ${RESULTS[result]}`;
}

/** Whether an assessment under Art. 35 GDPR is needed, where a second person accepted that. */
export function dpiaNeedText(use: PublicUse | null): string {
  if (use?.dpiaNeeded == null) return '';
  return `Eine Datenschutz-Folgenabschätzung ist ${use.dpiaNeeded ? 'nötig' : 'nicht nötig'}.`;
}
