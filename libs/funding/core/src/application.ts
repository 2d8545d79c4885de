import type { Audience } from '@allmende/platform-core';
import type { ApplicationStatus } from './application-status.js';
import type { Budget, BudgetPartner } from './budget.js';
import type { CallForm } from './call-form.js';
import type { FinancingPlan } from './financing-plan.js';

/** The answers of one section, by question key; an absent key and an empty text mean not answered. */
export interface SectionAnswers {
  readonly sectionKey: string;
  readonly answers: Readonly<Record<string, string>>;
  /** Grows by one with every save; 0 while nobody has saved. */
  readonly version: number;
  readonly savedAt: Date | null;
  readonly savedBy: string | null;
}

/** The joint application of one consortium to one call. */
export interface Application {
  readonly id: string;
  readonly key: string;
  readonly callId: string;
  /** The version of the call whose questions it answers. */
  readonly callVersion: number;
  readonly consortiumId: string;
  readonly leadOrganisationId: string;
  readonly title: string;
  readonly status: ApplicationStatus;
  readonly budget: Budget;
  readonly audiences: readonly Audience[];
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly submittedAt: Date | null;
}

/** The fields a decision changes; apply as `{ ...application, ...changes }`. */
export type ApplicationChanges = Partial<Application>;

/** What is frozen at submission: questions *and* answers, so that it stays readable when the call changes. */
export interface ApplicationSnapshot {
  readonly format: 1;
  readonly applicationId: string;
  readonly title: string;
  /** ISO instant. */
  readonly submittedAt: string;
  readonly stage: 'sketch' | 'application';
  readonly call: {
    readonly id: string;
    readonly key: string;
    readonly title: string;
    readonly version: number;
  };
  readonly consortiumId: string;
  readonly leadOrganisationId: string;
  readonly partners: readonly BudgetPartner[];
  readonly questions: CallForm;
  readonly answers: readonly {
    readonly sectionKey: string;
    readonly version: number;
    readonly answers: Readonly<Record<string, string>>;
  }[];
  readonly budget: Budget;
  readonly plan: FinancingPlan;
}
