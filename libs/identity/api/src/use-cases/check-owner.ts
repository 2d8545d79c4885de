import { canManageOwnAccount, hasSecondFactor } from '@allmende/identity-core';
import { AdmitSignIn } from './admit-sign-in.js';
import { assertAllowed, assertConfirmed, Clock, found, ProblemsError } from '@allmende/platform-api';
import { type Actor, problem } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { PasswordHasher } from '../access/password-hasher.js';
import { Accounts } from '../data/account.repository.js';
import { OwnAccounts } from '../data/own-account.repository.js';

/**
 * Makes sure that whoever sits at a signed-in browser is the owner of the account: by the current password, whose
 * guesses are counted like those of the sign-in. With a second factor, or without a password, they must also have shown
 * a moment ago who they are.
 */
@Injectable()
export class CheckOwner {
  constructor(
    @Inject(OwnAccounts) private readonly accounts: OwnAccounts,
    @Inject(Accounts) private readonly means: Accounts,
    @Inject(AdmitSignIn) private readonly admission: AdmitSignIn,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @param address network address of the client */
  async run(actor: Actor, currentPassword: string | null | undefined, address: string): Promise<string> {
    assertAllowed(canManageOwnAccount(actor), actor);
    const { account, passwordHash } = found(await this.accounts.find(actor.accountId));
    const { factors } = found(await this.means.findMeans(account.id));
    if (passwordHash === null || hasSecondFactor(factors)) assertConfirmed(actor, this.clock.now());
    if (passwordHash === null) return account.id;
    if (!currentPassword) throw new ProblemsError([problem('REQUIRED', 'currentPassword')]);
    const attempt = await this.admission.run(account.email.toLowerCase(), address);
    if (!(await this.hasher.matches(currentPassword, passwordHash)))
      throw new ProblemsError([problem('PASSWORD_WRONG', 'currentPassword')]);
    await this.admission.forget(attempt);
    return account.id;
  }
}
