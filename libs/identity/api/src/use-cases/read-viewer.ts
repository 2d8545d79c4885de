import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { type AccountWithRoles, Accounts } from '../data/account.repository.js';

export type { AccountWithRoles } from '../data/account.repository.js';

/** Who the actor is, in full; null for visitors. */
@Injectable()
export class ReadViewer {
  constructor(@Inject(Accounts) private readonly accounts: Accounts) {}

  async run(actor: Pick<Actor, 'accountId'>): Promise<AccountWithRoles | null> {
    return actor.accountId === null ? null : this.accounts.findOwn(actor.accountId);
  }
}
