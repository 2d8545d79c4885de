import { type MailToInput, newMailLink } from '@allmende/identity-core';
import { Clock, Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { mintLink } from '../access/link-token.js';
import { MailLinks } from '../data/mail-link.repository.js';
import { type OwnedAccount, OwnAccounts } from '../data/own-account.repository.js';
import { AccountMails } from '../mails/account-mails.js';

/**
 * Mails a link to choose a new password. An unknown address gets a mail too, and an account that signs in elsewhere is
 * told so: what the page answers and how long that takes is the same for all three.
 */
@Injectable()
export class AskForPasswordReset {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OwnAccounts) private readonly accounts: OwnAccounts,
    @Inject(MailLinks) private readonly links: MailLinks,
    @Inject(AccountMails) private readonly mails: AccountMails,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @param address network address of the client */
  async run({ email, locale }: MailToInput, address: string): Promise<void> {
    await this.mails.admit(email, address);
    const { token, tokenHash } = mintLink('reset_password');
    await this.database.transaction(async () => {
      const owned = await this.accounts.findByEmail(email);
      const accountId = owned?.account.id ?? null;
      const facts = { id: this.clock.newId(), purpose: 'reset_password', accountId, email } as const;
      await this.links.replace(newMailLink(facts, this.clock.now()), tokenHash);
      if (owned === null) await this.mails.tell('has_no_account', { email, locale, displayName: null });
      else await this.tellOwner(owned, token);
    });
  }

  private async tellOwner({ account, passwordHash }: OwnedAccount, token: string): Promise<void> {
    if (passwordHash === null) await this.mails.tell('signs_in_elsewhere', account);
    else await this.mails.sendLink('reset_password', account, { token });
  }
}
