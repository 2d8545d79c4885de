import { confirmSignUp } from '@allmende/identity-core';
import { accept, Clock, Database, DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { linkTokenHash } from '../access/link-token.js';
import { Accounts } from '../data/account.repository.js';
import { OwnAccounts } from '../data/own-account.repository.js';
import { SignUps } from '../data/sign-up.repository.js';

/** Somebody followed the link in the mail and pressed the button: now there is an account. They sign in themselves. */
@Injectable()
export class ConfirmSignUp {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SignUps) private readonly signUps: SignUps,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(OwnAccounts) private readonly ownAccounts: OwnAccounts,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Returns the address of the new account, to sign in with. */
  async run(token: string): Promise<string> {
    const tokenHash = linkTokenHash('sign_up', token);
    return this.database.transaction(async () => {
      const kept = tokenHash === null ? null : await this.signUps.findForUpdate(tokenHash);
      const taken = kept === null ? null : await this.ownAccounts.findByEmail(kept.signUp.email);
      const facts = { id: this.clock.newId(), now: this.clock.now(), emailTaken: taken !== null };
      const { changes, events } = accept(confirmSignUp(kept?.signUp ?? null, facts));
      const { account } = changes;
      await this.accounts.add(account, kept?.passwordHash ?? null, null);
      await this.signUps.removeOf(account.email);
      await this.events.record({ ...ANONYMOUS, accountId: account.id }, events);
      return account.email;
    });
  }
}
