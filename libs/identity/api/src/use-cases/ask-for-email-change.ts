import { canManageOwnAccount, type ChangeEmailInput, requestEmailChange } from '@allmende/identity-core';
import {
  accept,
  assertAllowed,
  assertConfirmed,
  Clock,
  Database,
  DomainEvents,
  found,
} from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { OwnAccounts } from '../data/own-account.repository.js';
import { AccountMails } from '../mails/account-mails.js';
import { SendEmailProof } from './send-email-proof.js';

/**
 * Mails a link to the new address of an account and a notice to the one it has, for somebody who has shown a moment
 * ago who they are: whoever reads the mails of an account can open it.
 */
@Injectable()
export class AskForEmailChange {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OwnAccounts) private readonly accounts: OwnAccounts,
    @Inject(SendEmailProof) private readonly sendEmailProof: SendEmailProof,
    @Inject(AccountMails) private readonly mails: AccountMails,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @param address network address of the client */
  async run(actor: Actor, { email }: ChangeEmailInput, address: string): Promise<void> {
    assertAllowed(canManageOwnAccount(actor), actor);
    assertConfirmed(actor, this.clock.now());
    const { accountId } = actor;
    await this.mails.admit(email, address);
    await this.database.transaction(async () => {
      const { account } = found(await this.accounts.findForUpdate(accountId));
      const { changes, events } = accept(requestEmailChange(account, email));
      await this.sendEmailProof.run(account, changes.email);
      if (changes.noticeToOld) await this.mails.tell('email_change_requested', account, email);
      await this.events.record(actor, events);
    });
  }
}
