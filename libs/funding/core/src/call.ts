import type { BasisPoints, Cents, TransitionTable } from '@allmende/platform-core';
import type { DesignFieldKey } from '@allmende/projects-core';
import type { CallForm } from './call-form.js';

/** A call is prepared as a draft, opened for applications and closed. */
export const CALL_STATUSES = ['draft', 'open', 'closed'] as const;
export type CallStatus = (typeof CALL_STATUSES)[number];

/** An open call never turns back into a draft: people are already writing to its questions. A closed one stays closed. */
export const CALL_TRANSITIONS: TransitionTable<CallStatus> = {
  draft: ['open'],
  open: ['closed'],
  closed: [],
};

/** What must have happened by the deadline: uploaded, received by, or sent to the funder (handbook 7.4). */
export const DEADLINE_KINDS = ['upload', 'receipt', 'dispatch'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** The moment after which no application counts. */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** Local day and time in Germany as the funder prints it: `2027-03-14` and `24:00`. */
  readonly localDate: string;
  readonly localTime: string;
  /** The same as an instant; exclusive: at this very moment it is too late. */
  readonly endsAt: Date;
}

/** The money rules of a call. Amounts in cents, rates in basis points; null means the funder sets no such limit. */
export interface FundingTerms {
  readonly rateBp: BasisPoints;
  /** The rate for joint applications where the funder raises it. */
  readonly interMunicipalRateBp: BasisPoints | null;
  readonly minGrant: Cents | null;
  readonly maxGrant: Cents | null;
  readonly minOwnShareBp: BasisPoints;
  /** How many municipalities with a share in the budget an application needs. */
  readonly minMunicipalities: number;
  readonly durationMaxMonths: number | null;
}

/** One call of a programme with its own money rules, deadline and questions. */
export interface FundingCall {
  readonly id: string;
  readonly key: string;
  readonly programmeId: string;
  readonly title: string;
  readonly summary: string;
  readonly status: CallStatus;
  /** Grows by one with every change; an application remembers the version it answers. */
  readonly version: number;
  /** 1: application at once. 2: sketch first, application on invitation. */
  readonly stages: 1 | 2;
  readonly terms: FundingTerms;
  readonly deadline: Deadline;
  readonly fields: readonly DesignFieldKey[];
  /** 2-digit Land keys; empty means the whole country. */
  readonly lands: readonly string[];
  readonly form: CallForm;
  readonly createdAt: Date;
}
