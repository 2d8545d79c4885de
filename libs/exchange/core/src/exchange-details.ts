/** Literals of the risk categories of the Eurocities standard 0.3.1. */
export const RISK_CATEGORIES = ['minimal risk', 'limited risk', 'high risk', 'unacceptable'] as const;
export type RiskCategory = (typeof RISK_CATEGORIES)[number];

/** Literals of the types of use of the Eurocities standard 0.3.1. */
export const USE_TYPES = ['descriptive', 'diagnostic', 'predictive', 'prescriptive'] as const;
export type UseType = (typeof USE_TYPES)[number];

/** Kinds of software of publiccode.yml. */
export const SOFTWARE_TYPES = [
  'standalone/mobile',
  'standalone/iot',
  'standalone/desktop',
  'standalone/web',
  'standalone/backend',
  'standalone/other',
  'addon',
  'library',
  'configurationFiles',
] as const;
export type SoftwareType = (typeof SOFTWARE_TYPES)[number];

/** Who keeps the code running, as publiccode.yml asks. */
export const MAINTENANCE_TYPES = ['internal', 'contract', 'community', 'none'] as const;
export type MaintenanceType = (typeof MAINTENANCE_TYPES)[number];

/** Long answers that other registers ask and no part of the form does. */
export const DETAIL_TEXTS = [
  'goal',
  'explanation',
  'decisionProcess',
  'impact',
  'risks',
  'proportionality',
  'lawfulBasis',
  'trainingData',
  'sourceData',
  'connectedData',
  'monitoring',
  'humanIntervention',
  'objection',
  'fundamentalRightsSummary',
  'dataProtectionSummary',
] as const;
export type DetailText = (typeof DETAIL_TEXTS)[number];

/** Short answers and addresses. */
export const DETAIL_LINES = [
  'department',
  'revisionDate',
  'codeUrl',
  'contractorName',
  'contractorUntil',
  'euDatabaseUrl',
] as const;
export type DetailLine = (typeof DETAIL_LINES)[number];

/** Several short answers. */
export const DETAIL_LISTS = ['platforms', 'features', 'availableLanguages'] as const;
export type DetailList = (typeof DETAIL_LISTS)[number];

/**
 * What other registers ask and the form of a project does not. Everything is a statement of the authors: a risk category
 * here is none of the release gate, and nothing here is evidence. Empty or null means not said.
 */
export interface ExchangeDetails
  extends Readonly<Record<DetailText | DetailLine, string>>, Readonly<Record<DetailList, readonly string[]>> {
  readonly riskCategory: RiskCategory | null;
  readonly useType: UseType | null;
  readonly softwareType: SoftwareType | null;
  readonly maintenance: MaintenanceType | null;
  readonly localisationReady: boolean | null;
}

/** The details of one project as they are kept; `version` grows with each save, 0 while nobody saved. */
export interface KeptDetails {
  readonly projectId: string;
  readonly details: ExchangeDetails;
  readonly version: number;
  readonly savedAt: Date | null;
}

function emptyOf<Key extends string, Value>(keys: readonly Key[], value: Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>;
}

/** Nothing said yet. */
export const EMPTY_DETAILS: ExchangeDetails = {
  ...emptyOf(DETAIL_TEXTS, ''),
  ...emptyOf(DETAIL_LINES, ''),
  ...emptyOf(DETAIL_LISTS, [] as readonly string[]),
  riskCategory: null,
  useType: null,
  softwareType: null,
  maintenance: null,
  localisationReady: null,
};
