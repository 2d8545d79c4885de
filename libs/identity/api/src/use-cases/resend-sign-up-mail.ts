import { linkExpiry, type MailToInput } from '@allmende/identity-core';
import { Clock, Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { mintLink } from '../access/link-token.js';
import { OwnAccounts } from '../data/own-account.repository.js';
import { SignUps } from '../data/sign-up.repository.js';
import { AccountMails } from '../mails/account-mails.js';

/** Mails the link of a wish for an account once more; the link before stops working. Every address gets some mail. */
@Injectable()
export class ResendSignUpMail {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OwnAccounts) private readonly accounts: OwnAccounts,
    @Inject(SignUps) private readonly signUps: SignUps,
    @Inject(AccountMails) private readonly mails: AccountMails,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @param address network address of the client */
  async run({ email, locale }: MailToInput, address: string): Promise<void> {
    await this.mails.admit(email, address);
    const { token, tokenHash } = mintLink('sign_up');
    const now = this.clock.now();
    await this.database.transaction(async () => {
      const existing = await this.accounts.findByEmail(email);
      const asked = await this.signUps.renewNewest(email, tokenHash, now, linkExpiry('sign_up', now));
      if (existing !== null) await this.mails.tell('has_account_already', existing.account);
      else if (asked !== null)
        await this.mails.sendLink('confirm_sign_up', asked, { token, back: asked.back });
      else await this.mails.tell('has_no_account', { email, locale, displayName: null });
    });
  }
}
