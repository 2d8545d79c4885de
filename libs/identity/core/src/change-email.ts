import { type Decision, decided, problem, refused } from '@allmende/platform-core';
import { accountEmailChanged, accountEmailChangeRequested } from './account.events.js';
import type { Account } from './account.js';
import { followLink, type MailLink } from './mail-link.js';

/** The wish for another address; the same address again proves one that never was. */
export function requestEmailChange(
  account: Account,
  email: string,
): Decision<{ readonly email: string; readonly noticeToOld: boolean }> {
  if (account.demo) return refused([problem('DEMO_ACCOUNT_FIXED')]);
  const isSame = account.email.toLowerCase() === email.toLowerCase();
  if (isSame && account.emailVerifiedAt !== null) return refused([problem('EMAIL_UNCHANGED', 'email')]);
  return decided({ email, noticeToOld: !isSame }, [accountEmailChangeRequested(account.id)]);
}

/** The address of the account once the link to it was followed; one that somebody else got meanwhile is refused. */
export function confirmEmailChange(
  link: MailLink | null,
  facts: { readonly takenByOther: boolean; readonly now: Date },
): Decision<{ readonly accountId: string; readonly email: string; readonly emailVerifiedAt: Date }> {
  const followed = followLink(link, facts.now);
  if (!followed.ok) return followed;
  if (link === null || facts.takenByOther) return refused([problem('LINK_NOT_VALID')]);
  const { accountId } = followed.changes;
  return decided({ accountId, email: link.email, emailVerifiedAt: facts.now }, [
    accountEmailChanged(accountId),
  ]);
}
