import { type Account, canManageOwnAccount } from '@allmende/identity-core';
import { assertAllowed, Clock, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { MailLinks } from '../data/mail-link.repository.js';
import { OwnAccounts } from '../data/own-account.repository.js';

/** What a person sees of their own account. */
export interface OwnAccount {
  readonly account: Account;
  readonly hasPassword: boolean;
  /** An address that waits to be confirmed, and until when it can be. */
  readonly pendingEmail: { readonly email: string; readonly expiresAt: Date } | null;
}

/** The actor's own account. */
@Injectable()
export class ReadOwnAccount {
  constructor(
    @Inject(OwnAccounts) private readonly accounts: OwnAccounts,
    @Inject(MailLinks) private readonly links: MailLinks,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor): Promise<OwnAccount> {
    assertAllowed(canManageOwnAccount(actor), actor);
    const { account, passwordHash } = found(await this.accounts.find(actor.accountId));
    const pendingEmail = await this.links.findPendingEmail(account.id, this.clock.now());
    return { account, hasPassword: passwordHash !== null, pendingEmail };
  }
}
