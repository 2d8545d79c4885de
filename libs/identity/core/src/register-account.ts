import { type Decision, decided, refused } from '@allmende/platform-core';
import type { Account } from './account.js';
import { accountRegistered } from './account.events.js';
import type { RegisterAccountInput } from './identity.input.js';
import { passwordProblems } from './password.js';

/** A new account from what was typed; only the length of the password is judged, never its composition. */
export function registerAccount(
  input: RegisterAccountInput,
  id: string,
  now: Date,
): Decision<{ readonly account: Account }> {
  const problems = passwordProblems(input.password);
  if (problems.length > 0) return refused(problems);
  const account: Account = {
    id,
    email: input.email,
    displayName: input.displayName,
    locale: input.locale,
    jobTitle: input.jobTitle ?? null,
    demo: input.demo,
    createdAt: now,
    emailVerifiedAt: input.emailVerified ? now : null,
  };
  return decided({ account }, [accountRegistered(id)]);
}
