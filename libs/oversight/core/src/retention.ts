import {
  LINK_HOURS,
  PROVIDER_RULES,
  SESSION_RULES,
  SIGN_IN_LIMITS,
  STEP_RULES,
  TOKEN_RULES,
} from '@allmende/identity-core';
import { CLAIM_RULES, MEMBERSHIP_INVITATION_RULES } from '@allmende/organisations-core';
import { SENT_MAIL_DAYS, UNATTACHED_HOURS } from '@allmende/platform-core';
import { REPORT_RULES } from '@allmende/projects-core';

/** Legal bases of Art. 6 (1) GDPR that we rely on, and the statute of the Land for public bodies in `public_task`. */
export const LEGAL_BASES = ['contract', 'public_task', 'legitimate_interest'] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** How long: a time after the data stopped serving, or as long as something else exists. */
export type Keeping =
  | { readonly unit: 'minutes' | 'hours' | 'days'; readonly count: number }
  | { readonly unit: 'account' | 'organisation' | 'network' };

/** What is kept, why, on which ground, how long, and which job removes it. Words for `key` are in every language. */
export interface RetentionRule {
  readonly key: string;
  readonly tables: readonly string[];
  readonly basis: LegalBasis;
  readonly keeping: Keeping;
  /** Name of the job; null where the rows go with what they belong to. */
  readonly job: string | null;
}

/** Belongs to the inbox, which this domain may not know; a test compares the two. */
export const READ_NOTICES_KEPT_DAYS = 180;

const days = (count: number): Keeping => ({ unit: 'days', count });
const hours = (count: number): Keeping => ({ unit: 'hours', count });
const minutes = (count: number): Keeping => ({ unit: 'minutes', count });

function rule(
  key: string,
  tables: readonly string[],
  basis: LegalBasis,
  keeping: Keeping,
  job: string | null = null,
): RetentionRule {
  return { key, tables, basis, keeping, job };
}

const ACCOUNT: Keeping = { unit: 'account' };
const ORGANISATION: Keeping = { unit: 'organisation' };

/** The one table of what is kept how long; the page, `docs/privacy.md` and the checks are made from it. */
export const RETENTION: readonly RetentionRule[] = [
  rule('account', ['identity.account'], 'contract', ACCOUNT),
  rule('memberships', ['identity.membership', 'identity.network_role'], 'public_task', ACCOUNT),
  rule(
    'factors',
    ['identity.totp', 'identity.passkey', 'identity.recovery_code', 'identity.provider_identity'],
    'contract',
    ACCOUNT,
  ),
  rule(
    'sessions',
    ['identity.session', 'identity.provider_session'],
    'contract',
    days(SESSION_RULES.absoluteDays),
    'remove-expired-sign-ins',
  ),
  rule(
    'unfinishedSignIns',
    ['identity.sign_in_step', 'identity.passkey_challenge'],
    'contract',
    minutes(STEP_RULES.minutes),
    'remove-expired-sign-ins',
  ),
  rule(
    'providerFlows',
    ['identity.provider_flow', 'identity.provider_sign_out'],
    'contract',
    minutes(PROVIDER_RULES.flowMinutes),
    'remove-expired-provider-flows',
  ),
  rule(
    'failedSignIns',
    ['identity.sign_in_attempt'],
    'legitimate_interest',
    minutes(SIGN_IN_LIMITS.windowMinutes),
    'remove-expired-sign-ins',
  ),
  rule('signUps', ['identity.sign_up'], 'contract', hours(LINK_HOURS.sign_up), 'remove-unfollowed-links'),
  rule(
    'mailLinks',
    ['identity.mail_link'],
    'contract',
    hours(LINK_HOURS.prove_email),
    'remove-unfollowed-links',
  ),
  rule('tokens', ['identity.api_token'], 'contract', days(TOKEN_RULES.keptDays), 'look-after-tokens'),
  rule(
    'invitations',
    ['organisations.membership_invitation', 'organisations.join_request', 'organisations.hand_over'],
    'public_task',
    days(MEMBERSHIP_INVITATION_RULES.keptDays),
    'tidy-membership-invitations',
  ),
  rule(
    'claims',
    ['organisations.claim', 'organisations.claim_step', 'organisations.mail_domain'],
    'public_task',
    ORGANISATION,
  ),
  rule(
    'claimPapers',
    ['organisations.letter', 'platform.file'],
    'public_task',
    days(CLAIM_RULES.papersKeptDays),
    'forget-claim-papers',
  ),
  rule(
    'rejectedClaims',
    ['organisations.claim', 'organisations.claim_step'],
    'public_task',
    days(CLAIM_RULES.rejectedKeptDays),
    'forget-claim-papers',
  ),
  rule('sentMails', ['platform.mail'], 'contract', days(SENT_MAIL_DAYS), 'remove-sent-mails'),
  rule('notices', ['notifications.notice'], 'contract', days(READ_NOTICES_KEPT_DAYS), 'forget-read-notices'),
  rule('unattachedFiles', ['platform.file'], 'contract', hours(UNATTACHED_HOURS), 'remove-unattached-files'),
  rule('rateWindows', ['platform.rate_window'], 'legitimate_interest', minutes(60), 'remove-closed-windows'),
  rule(
    'reporterMails',
    ['projects.error_report'],
    'public_task',
    days(REPORT_RULES.mailDays),
    'look-after-error-reports',
  ),
  rule('collections', ['discovery.collection'], 'contract', ACCOUNT),
  rule(
    'entries',
    [
      'projects.project',
      'projects.approval',
      'projects.published_version',
      'projects.project_file',
      'projects.error_report',
      'gate.evidence_record',
      'gate.system_version',
      'gate.override',
      'gate.decision',
      'gate.evaluation_pool',
      'gate.pool_membership',
      'funding.section_answers',
      'funding.submission',
    ],
    'public_task',
    ORGANISATION,
  ),
  rule('trail', ['platform.event', 'oversight.sealed_event'], 'legitimate_interest', { unit: 'network' }),
];
