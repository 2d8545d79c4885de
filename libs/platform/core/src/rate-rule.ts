/** How often something may be done: at most `most` times in the window that opens with the first time. */
export interface RateRule {
  /** Tells the counters of two rules apart; never shown. */
  readonly name: string;
  readonly most: number;
  readonly windowSeconds: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * What is counted, and how much of it is more than any person does. An address stands for a whole office behind one
 * router, so it may do several times what one person may. Signing in has stricter rules of its own.
 */
export const RATE_RULES = {
  /** Mails that one network address may cause: registrations, resets, invitations. */
  MAIL_PER_ADDRESS: { name: 'mail-address', most: 30, windowSeconds: HOUR },
  /** Mails to one mailbox, so that nobody can flood it. */
  MAIL_PER_RECIPIENT: { name: 'mail-recipient', most: 5, windowSeconds: HOUR },
  /** Mutations and uploads of one account. */
  WRITES_PER_ACTOR: { name: 'write-actor', most: 600, windowSeconds: MINUTE },
  /** Mutations and uploads from one network address. */
  WRITES_PER_ADDRESS: { name: 'write-address', most: 3_000, windowSeconds: MINUTE },
  /** Files that one account may bring in. */
  UPLOADS_PER_ACTOR: { name: 'upload-actor', most: 60, windowSeconds: 10 * MINUTE },
  /** Files with everything about oneself: each reads every table. */
  OWN_RECORDS_PER_ACTOR: { name: 'own-records', most: 10, windowSeconds: HOUR },
  /** Errors that readers at one network address report, most of them without an account. */
  REPORTS_PER_ADDRESS: { name: 'report-address', most: 20, windowSeconds: HOUR },
  /** Files for other registers that one network address fetches; a harvester takes the catalogue page by page. */
  EXPORTS_PER_ADDRESS: { name: 'export-address', most: 600, windowSeconds: 10 * MINUTE },
  /** Files that one account takes drafts from: each is parsed, and may be fetched from a foreign address. */
  IMPORTS_PER_ACTOR: { name: 'import-actor', most: 30, windowSeconds: 10 * MINUTE },
  /** Ways to a sign-in provider that begin at one network address. */
  PROVIDER_WAYS_PER_ADDRESS: { name: 'provider-address', most: 300, windowSeconds: 10 * MINUTE },
} as const satisfies Readonly<Record<string, RateRule>>;

/** What a counter says after one more: admitted, or how many seconds to wait (at least one). */
export function secondsToWait(
  rule: RateRule,
  counted: { readonly taken: number; readonly closesAt: Date },
  now: Date,
): number {
  if (counted.taken <= rule.most) return 0;
  return Math.max(1, Math.ceil((counted.closesAt.getTime() - now.getTime()) / 1_000));
}
