import { type Decision, decided, problem, refused } from '@allmende/platform-core';
import { accountPasswordChanged, accountPasswordReset, sessionEnded } from './account.events.js';
import type { Account } from './account.js';
import { followLink, type MailLink } from './mail-link.js';
import { newPasswordProblems } from './obvious-password.js';
import type { Session } from './session.js';

type Owner = Pick<Account, 'id' | 'email' | 'displayName' | 'demo'>;
type OpenSession = Pick<Session, 'id' | 'accountId'>;

/** What is known when somebody who is signed in chooses a new password. */
export interface ChangePasswordFacts {
  readonly account: Owner;
  readonly newPassword: string;
  readonly passwordKnown: boolean;
  /** All sessions of the account; the one that asks stays. */
  readonly sessions: readonly OpenSession[];
  readonly ownSessionId: string;
}

/** A new password for somebody who has shown the old one: every other session of the account ends. */
export function changePassword(
  facts: ChangePasswordFacts,
): Decision<{ readonly ended: readonly OpenSession[] }> {
  const { account, ownSessionId } = facts;
  const problems = problemsOf(facts, account);
  if (problems.length > 0) return refused(problems);
  const ended = facts.sessions.filter(({ id }) => id !== ownSessionId);
  const ends = ended.map((session) => sessionEnded(session, 'password_changed'));
  return decided({ ended }, [accountPasswordChanged(account.id), ...ends]);
}

/** What is known when somebody follows the link of a forgotten password. */
export interface ResetPasswordFacts {
  readonly link: MailLink | null;
  readonly account: Owner | null;
  readonly newPassword: string;
  readonly passwordKnown: boolean;
  readonly sessions: readonly OpenSession[];
  readonly now: Date;
}

/**
 * A new password for somebody who reads the mails of the account: all sessions end and none begins, so that a second
 * factor is asked for as ever.
 */
export function resetPassword(
  facts: ResetPasswordFacts,
): Decision<{ readonly ended: readonly OpenSession[] }> {
  const followed = followLink(facts.link, facts.now);
  if (!followed.ok) return followed;
  if (facts.account === null) return refused([problem('LINK_NOT_VALID')]);
  const problems = problemsOf(facts, facts.account);
  if (problems.length > 0) return refused(problems);
  const ends = facts.sessions.map((session) => sessionEnded(session, 'password_reset'));
  return decided({ ended: facts.sessions }, [accountPasswordReset(facts.account.id), ...ends]);
}

function problemsOf(
  { newPassword, passwordKnown }: { readonly newPassword: string; readonly passwordKnown: boolean },
  { displayName, email, demo }: Owner,
) {
  // Everybody may act as an invented person, so nobody may lock the others out.
  if (demo) return [problem('DEMO_ACCOUNT_FIXED')];
  return newPasswordProblems(newPassword, {
    ownWords: [displayName, email],
    known: passwordKnown,
    path: 'newPassword',
  });
}
