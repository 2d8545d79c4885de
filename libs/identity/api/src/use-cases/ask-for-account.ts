import { signUp, type SignUpInput } from '@allmende/identity-core';
import { accept, Clock, Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { mintLink } from '../access/link-token.js';
import { NewPasswords } from '../access/new-passwords.js';
import { OwnAccounts } from '../data/own-account.repository.js';
import { SignUps } from '../data/sign-up.repository.js';
import { AccountMails } from '../mails/account-mails.js';

/**
 * Takes note of a wish for an account and mails a link to the address; one that has an account already gets a mail that
 * says so. Both are the same work and the same answer. Nothing is told to the trail: there is no account yet.
 */
@Injectable()
export class AskForAccount {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OwnAccounts) private readonly accounts: OwnAccounts,
    @Inject(SignUps) private readonly signUps: SignUps,
    @Inject(NewPasswords) private readonly passwords: NewPasswords,
    @Inject(AccountMails) private readonly mails: AccountMails,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @param address network address of the client */
  async run(input: SignUpInput, address: string): Promise<void> {
    const passwordKnown = await this.passwords.isKnown(input.password);
    const facts = { id: this.clock.newId(), now: this.clock.now(), passwordKnown };
    const { changes } = accept(signUp(input, facts));
    await this.mails.admit(input.email, address);
    const passwordHash = await this.passwords.hash(input.password);
    const { token, tokenHash } = mintLink('sign_up');
    await this.database.transaction(async () => {
      const existing = await this.accounts.findByEmail(input.email);
      // Kept for a known address too, where its link is never mailed: leaving it out would be seen in the time.
      await this.signUps.add(changes.signUp, passwordHash, tokenHash);
      if (existing !== null) await this.mails.tell('has_account_already', existing.account);
      else await this.mails.sendLink('confirm_sign_up', changes.signUp, { token, back: input.back });
    });
  }
}
