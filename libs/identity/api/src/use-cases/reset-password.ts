import { followLink, resetPassword, type ResetPasswordInput } from '@allmende/identity-core';
import { accept, Clock, Database } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { linkTokenHash } from '../access/link-token.js';
import { NewPasswords } from '../access/new-passwords.js';
import { MailLinks } from '../data/mail-link.repository.js';
import { OwnAccounts } from '../data/own-account.repository.js';
import { ReplacePassword } from './replace-password.js';

/** A new password by the link of a mail. Nobody is signed in by it: a second factor stays what it is. */
@Injectable()
export class ResetPassword {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MailLinks) private readonly links: MailLinks,
    @Inject(OwnAccounts) private readonly accounts: OwnAccounts,
    @Inject(NewPasswords) private readonly passwords: NewPasswords,
    @Inject(ReplacePassword) private readonly replacePassword: ReplacePassword,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ token, newPassword }: ResetPasswordInput): Promise<void> {
    const tokenHash = linkTokenHash('reset_password', token);
    // Looked at before the work of hashing, which a made-up link must not set off.
    const seen = tokenHash === null ? null : await this.links.find('reset_password', tokenHash);
    accept(followLink(seen, this.clock.now()));
    const passwordKnown = await this.passwords.isKnown(newPassword);
    const passwordHash = await this.passwords.hash(newPassword);
    await this.database.transaction(async () => {
      const link = tokenHash === null ? null : await this.links.take('reset_password', tokenHash);
      const accountId = link?.accountId ?? null;
      const owned = accountId === null ? null : await this.accounts.findForUpdate(accountId);
      const sessions = accountId === null ? [] : await this.replacePassword.sessionsOf(accountId);
      const now = this.clock.now();
      const facts = { link, account: owned?.account ?? null, newPassword, passwordKnown, sessions, now };
      const { changes, events } = accept(resetPassword(facts));
      if (owned === null) return;
      await this.accounts.setVerified(owned.account.id, now);
      const actor = { ...ANONYMOUS, accountId: owned.account.id };
      await this.replacePassword.run(actor, owned.account, passwordHash, { ...changes, events });
    });
  }
}
