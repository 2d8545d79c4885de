import type { Account, Session } from '@allmende/identity-core';
import { DomainEvents } from '@allmende/platform-api';
import type { Actor, DomainEvent } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { MailLinks } from '../data/mail-link.repository.js';
import { OwnAccounts } from '../data/own-account.repository.js';
import { Sessions } from '../data/session.repository.js';
import { AccountMails } from '../mails/account-mails.js';

type SessionKey = Pick<Session, 'id' | 'accountId'>;

/** What follows from a decision for a new password, whether it was changed or forgotten; runs in that transaction. */
@Injectable()
export class ReplacePassword {
  constructor(
    @Inject(OwnAccounts) private readonly accounts: OwnAccounts,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(MailLinks) private readonly links: MailLinks,
    @Inject(AccountMails) private readonly mails: AccountMails,
    @Inject(DomainEvents) private readonly events: DomainEvents,
  ) {}

  /** The sessions to decide about, locked. */
  async sessionsOf(accountId: string): Promise<readonly SessionKey[]> {
    return this.sessions.lockOf(accountId);
  }

  async run(
    actor: Actor,
    account: Account,
    passwordHash: string,
    decision: { readonly ended: readonly SessionKey[]; readonly events: readonly DomainEvent[] },
  ): Promise<void> {
    await this.accounts.setPassword(account.id, passwordHash);
    await this.sessions.endAll(decision.ended);
    // Whoever knew the old password may have asked for links; an address waiting to be proven falls with them.
    await this.links.removeOfAccount(account.id);
    await this.events.record(actor, decision.events);
    await this.mails.tell('password_changed', account);
  }
}
