import type { Account, MailLink, MakeAdministratorFacts } from '@allmende/identity-core';
import { Inject, Injectable } from '@nestjs/common';
import { Accounts } from './account.repository.js';
import { MailLinks } from './mail-link.repository.js';
import { NetworkRoles } from './network-role.repository.js';
import { OwnAccounts } from './own-account.repository.js';

/** What the command of the operators reads and writes; no request ever comes here. */
@Injectable()
export class AdministratorRecords {
  constructor(
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(OwnAccounts) private readonly owned: OwnAccounts,
    @Inject(NetworkRoles) private readonly roles: NetworkRoles,
    @Inject(MailLinks) private readonly links: MailLinks,
  ) {}

  /** Who has the address and what they do for the network. */
  async find(email: string): Promise<MakeAdministratorFacts> {
    const owned = await this.owned.findByEmail(email);
    const { held } = await this.roles.findForUpdate(owned?.account.id ?? null);
    return { account: owned?.account ?? null, networkRoles: held };
  }

  async addAccount(account: Account): Promise<void> {
    await this.accounts.add(account, null, null);
  }

  async addRole(accountId: string, now: Date): Promise<void> {
    await this.roles.add(accountId, 'administrator', now);
  }

  async replaceLink(link: MailLink, tokenHash: Buffer): Promise<void> {
    await this.links.replace(link, tokenHash);
  }
}
