/** The level of government, or the foundation, that pays. */
export const FUNDING_LEVELS = ['eu', 'federal', 'land', 'kreis', 'foundation'] as const;
export type FundingLevel = (typeof FUNDING_LEVELS)[number];

/** What an applicant gets: a grant, a loan or a prize. */
export const FUNDING_INSTRUMENTS = ['grant', 'loan', 'competition'] as const;
export type FundingInstrument = (typeof FUNDING_INSTRUMENTS)[number];

/** Anteil-, Festbetrags-, Fehlbedarfs- and Vollfinanzierung. */
export const FINANCING_KINDS = ['proportionate', 'fixed_amount', 'deficit', 'full'] as const;
export type FinancingKind = (typeof FINANCING_KINDS)[number];

/** Whether a measure may begin before the decision (handbook 7.2: consent gives no claim to the money). */
export const EARLY_STARTS = ['forbidden', 'on_request'] as const;
export type EarlyStart = (typeof EARLY_STARTS)[number];

/** Whether other public money may be added. */
export const CUMULATIONS = ['allowed', 'forbidden'] as const;
export type Cumulation = (typeof CUMULATIONS)[number];

/** A programme as its funder describes it (handbook 7.1). Rates and dates belong to its calls. */
export interface FundingProgramme {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly funder: string;
  readonly level: FundingLevel;
  readonly instrument: FundingInstrument;
  readonly financingKind: FinancingKind;
  readonly earlyStart: EarlyStart;
  readonly cumulation: Cumulation;
  readonly bindingYears: number | null;
  readonly sourceUrl: string | null;
  /** ISO date on which an editor last compared the entry with its source. */
  readonly checkedAt: string | null;
  readonly createdAt: Date;
}
