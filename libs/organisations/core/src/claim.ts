import { ORGANISATION_KINDS, type OrganisationKind } from '@allmende/identity-core';
import type { ClaimStatus } from './claim-status.js';

/** Kinds of organisations that people may claim; the office of the network itself is founded, not claimed. */
export const CLAIMABLE_KINDS = ORGANISATION_KINDS.filter((kind) => kind !== 'network') as Exclude<
  OrganisationKind,
  'network'
>[];
export type ClaimableKind = (typeof CLAIMABLE_KINDS)[number];

/** How an organisation is shown to be who it says: by the domain of a proven address, by a letter, by an editor. */
export const VERIFICATION_MEANS = ['mail_domain', 'letter', 'editor'] as const;
export type VerificationMeans = (typeof VERIFICATION_MEANS)[number];

/** Somebody says that they speak for an organisation. */
export interface Claim {
  readonly id: string;
  readonly organisationId: string;
  /** Null once the account is gone. */
  readonly claimantId: string | null;
  /** Five digits, for a Kreis only. */
  readonly districtKey: string | null;
  readonly status: ClaimStatus;
  /** What the person said about their task there; may be empty. */
  readonly statement: string;
  /** A document that speaks for it, for editors alone; null where none was handed in or it has served. */
  readonly proofFileId: string | null;
  /** Where the organisation says on the web who it is; http or https, a public name. */
  readonly imprintUrl: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** One step in the life of a claim: who took it and why. */
export interface ClaimStep {
  readonly id: string;
  readonly claimId: string;
  readonly status: ClaimStatus;
  /** Set exactly for steps to `verified`. */
  readonly means: VerificationMeans | null;
  readonly reason: string;
  /** What an editor looked at; empty where no editor was needed. */
  readonly evidence: string;
  readonly accountId: string | null;
  readonly occurredAt: Date;
}

/** The people who take part, as far as the rules ask about them. */
export interface ClaimPerson {
  readonly id: string;
  readonly email: string;
  readonly emailVerifiedAt: Date | null;
  /** One of the invented people of the demo region. */
  readonly demo: boolean;
}

/**
 * How many claims somebody may have waiting at once; how long after a decision its papers are kept, and how long the
 * words and people of a rejected claim (days).
 */
export const CLAIM_RULES = { openPerPerson: 5, papersKeptDays: 90, rejectedKeptDays: 365 } as const;

const DAY = 86_400_000;

/** Documents of claims decided at or before this moment have served, and so have letters that ended by then. */
export function papersForgottenBefore(now: Date): Date {
  return new Date(now.getTime() - CLAIM_RULES.papersKeptDays * DAY);
}

/** Of claims rejected at or before this moment nothing is kept but that they were. */
export function rejectedForgottenBefore(now: Date): Date {
  return new Date(now.getTime() - CLAIM_RULES.rejectedKeptDays * DAY);
}
