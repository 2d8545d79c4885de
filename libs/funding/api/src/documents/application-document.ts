import type { ApplicationSnapshot, CallForm, FinancingPlan } from '@allmende/funding-core';

/** Everything that is printed of an application, whether it is still written or already handed in. */
export interface ApplicationDocument {
  readonly title: string;
  readonly callTitle: string;
  readonly programmeTitle: string;
  readonly funder: string;
  readonly consortiumTitle: string;
  readonly partners: ApplicationSnapshot['partners'];
  readonly form: CallForm;
  /** By section, then by question. */
  readonly answers: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly budget: ApplicationSnapshot['budget'];
  /** Null while the budget does not add up. */
  readonly plan: FinancingPlan | null;
  /** Null for a draft. */
  readonly receipt: { readonly submittedAt: Date; readonly sha256: string } | null;
}
