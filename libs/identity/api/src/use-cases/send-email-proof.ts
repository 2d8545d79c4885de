import { type Account, newMailLink } from '@allmende/identity-core';
import { Clock } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { mintLink } from '../access/link-token.js';
import { MailLinks } from '../data/mail-link.repository.js';
import { OwnAccounts } from '../data/own-account.repository.js';
import { AccountMails } from '../mails/account-mails.js';

/** Mails a link to an address that an account is to get; the link before leads nowhere then. Runs in a transaction. */
@Injectable()
export class SendEmailProof {
  constructor(
    @Inject(OwnAccounts) private readonly accounts: OwnAccounts,
    @Inject(MailLinks) private readonly links: MailLinks,
    @Inject(AccountMails) private readonly mails: AccountMails,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The owner of an address that belongs to another account is told instead; the asker cannot tell the two apart. */
  async run(account: Account, email: string): Promise<void> {
    const { token, tokenHash } = mintLink('prove_email');
    const facts = { id: this.clock.newId(), purpose: 'prove_email', accountId: account.id, email } as const;
    await this.links.replaceOfAccount(newMailLink(facts, this.clock.now()), tokenHash);
    const holder = await this.accounts.findByEmail(email);
    if (holder !== null && holder.account.id !== account.id)
      await this.mails.tell('email_in_use', holder.account);
    else await this.mails.sendLink('prove_email', { ...account, email }, { token });
  }
}
