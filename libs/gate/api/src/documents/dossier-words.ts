import type { EvidenceStatus, EvidenceType, RiskClass, RiskInputKey, RiskRule } from '@allmende/gate-core';

/** The languages a dossier is printed in. */
export type DossierLanguage = 'de' | 'en';

/** Every word a dossier is printed with; pages have theirs in the web. */
export interface DossierWords {
  readonly kind: string;
  readonly solution: string;
  readonly organisation: string;
  readonly systemVersion: string;
  readonly noVersion: string;
  readonly asOf: string;
  readonly risk: string;
  readonly riskClass: Readonly<Record<RiskClass, string>>;
  readonly rule: Readonly<Record<RiskRule, string>>;
  readonly sovereign: string;
  readonly notSovereign: string;
  readonly shadow: string;
  readonly answers: string;
  readonly question: Readonly<Record<RiskInputKey, string>>;
  readonly answer: string;
  readonly questionHead: string;
  readonly requirements: Readonly<Record<'pilot' | 'operation', string>>;
  readonly open: string;
  readonly closed: string;
  readonly item: string;
  readonly state: string;
  readonly basis: string;
  readonly grade: Readonly<Record<'required_met' | 'required_draft' | 'not_required', string>>;
  readonly evidence: Readonly<Record<EvidenceType, string>>;
  readonly status: Readonly<Record<EvidenceStatus, string>>;
  readonly overridden: string;
  readonly bases: Readonly<Record<'law_in_force' | 'law_future' | 'network_rule', string>>;
  readonly from: string;
  readonly records: string;
  readonly noRecords: string;
  readonly documentDate: string;
  readonly validUntil: string;
  readonly evaluation: string;
  readonly noEvaluation: string;
  readonly evaluationHow: string;
  /** Followed by how many. */
  readonly evaluationTogether: string;
  readonly group: string;
  readonly wrongAi: string;
  readonly wrongHuman: string;
  readonly difference: string;
  readonly margin: string;
  readonly result: string;
  readonly decisions: string;
  readonly noDecisions: string;
  readonly decidedAt: string;
  readonly occasion: Readonly<Record<'release' | 'entry' | 'suspension', string>>;
  readonly outcome: string;
  readonly allowed: string;
  readonly refused: string;
  readonly overrides: string;
  readonly endsOn: string;
  readonly names: string;
  readonly page: string;
  readonly of: string;
}
