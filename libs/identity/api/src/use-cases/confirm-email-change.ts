import { confirmEmailChange } from '@allmende/identity-core';
import { accept, Clock, Database, DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { linkTokenHash } from '../access/link-token.js';
import { MailLinks } from '../data/mail-link.repository.js';
import { OwnAccounts } from '../data/own-account.repository.js';
import { AccountMails } from '../mails/account-mails.js';

/** Somebody followed the link to the new address and pressed the button; the old one is told once more. */
@Injectable()
export class ConfirmEmailChange {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MailLinks) private readonly links: MailLinks,
    @Inject(OwnAccounts) private readonly accounts: OwnAccounts,
    @Inject(AccountMails) private readonly mails: AccountMails,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Returns the address the account has now. */
  async run(token: string): Promise<string> {
    const tokenHash = linkTokenHash('prove_email', token);
    return this.database.transaction(async () => {
      const link = tokenHash === null ? null : await this.links.take('prove_email', tokenHash);
      const before = link?.accountId == null ? null : await this.accounts.findForUpdate(link.accountId);
      const holder = link === null ? null : await this.accounts.findByEmail(link.email);
      const takenByOther = holder !== null && holder.account.id !== link?.accountId;
      const { changes, events } = accept(confirmEmailChange(link, { takenByOther, now: this.clock.now() }));
      const { accountId, email, emailVerifiedAt } = changes;
      await this.accounts.setEmail(accountId, email, emailVerifiedAt);
      // A link for a new password that went to the old address must not open the account any more.
      await this.links.removeOfAccount(accountId);
      if (before !== null && before.account.email !== email)
        await this.mails.tell('email_changed', before.account, email);
      await this.events.record({ ...ANONYMOUS, accountId }, events);
      return email;
    });
  }
}
