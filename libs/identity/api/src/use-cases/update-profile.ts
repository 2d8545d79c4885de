import { canManageOwnAccount, updateProfile, type UpdateProfileInput } from '@allmende/identity-core';
import { accept, assertAllowed, Database, DomainEvents, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { OwnAccounts } from '../data/own-account.repository.js';

/** Keeps what a person says about themselves. */
@Injectable()
export class UpdateProfile {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OwnAccounts) private readonly accounts: OwnAccounts,
    @Inject(DomainEvents) private readonly events: DomainEvents,
  ) {}

  async run(actor: Actor, input: UpdateProfileInput): Promise<void> {
    assertAllowed(canManageOwnAccount(actor), actor);
    const accountId = actor.accountId;
    await this.database.transaction(async () => {
      const { account } = found(await this.accounts.findForUpdate(accountId));
      const { changes, events } = accept(updateProfile(account, input));
      await this.accounts.setProfile(account.id, changes.profile);
      await this.events.record(actor, events);
    });
  }
}
