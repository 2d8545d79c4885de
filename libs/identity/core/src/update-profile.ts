import { type Decision, decided } from '@allmende/platform-core';
import type { Account } from './account.js';
import { accountProfileChanged } from './account.events.js';
import type { UpdateProfileInput } from './account.input.js';

type Profile = Pick<Account, 'displayName' | 'jobTitle' | 'locale'>;

/** What a person says about themselves; saying the same again is no event. */
export function updateProfile(
  account: Account,
  input: UpdateProfileInput,
): Decision<{ readonly profile: Profile }> {
  const { displayName, jobTitle, locale } = input;
  const isSame =
    account.displayName === displayName && account.jobTitle === jobTitle && account.locale === locale;
  return decided(
    { profile: { displayName, jobTitle, locale } },
    isSame ? [] : [accountProfileChanged(account.id)],
  );
}
