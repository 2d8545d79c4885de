import { canManageOwnAccount } from '@allmende/identity-core';
import { assertAllowed, Clock, Database, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { MailLinks } from '../data/mail-link.repository.js';
import { OwnAccounts } from '../data/own-account.repository.js';
import { AccountMails } from '../mails/account-mails.js';
import { SendEmailProof } from './send-email-proof.js';

/** What one can do about a new address that waits to be confirmed: have the mail sent again, or think better of it. */
@Injectable()
export class PendingEmail {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OwnAccounts) private readonly accounts: OwnAccounts,
    @Inject(MailLinks) private readonly links: MailLinks,
    @Inject(SendEmailProof) private readonly sendEmailProof: SendEmailProof,
    @Inject(AccountMails) private readonly mails: AccountMails,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @param address network address of the client */
  async sendAgain(actor: Actor, address: string): Promise<void> {
    assertAllowed(canManageOwnAccount(actor), actor);
    const { email } = found(await this.links.findPendingEmail(actor.accountId, this.clock.now()));
    await this.mails.admit(email, address);
    await this.database.transaction(async () => {
      const { account } = found(await this.accounts.findForUpdate(actor.accountId));
      await this.sendEmailProof.run(account, email);
    });
  }

  async withdraw(actor: Actor): Promise<void> {
    assertAllowed(canManageOwnAccount(actor), actor);
    await this.database.transaction(() => this.links.removePendingEmail(actor.accountId));
  }
}
