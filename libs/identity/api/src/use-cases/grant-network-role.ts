import { grantNetworkRoleInput, networkRoleGranted } from '@allmende/identity-core';
import { Clock, Database, DomainEvents, parseInput } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Accounts } from '../data/account.repository.js';

/** Gives an account a role for the whole network. Asks nobody's leave, so it is for seeds and tests and has no mutation. */
@Injectable()
export class GrantNetworkRole {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(typed: z.input<typeof grantNetworkRoleInput>): Promise<void> {
    const { accountId, role } = parseInput(grantNetworkRoleInput, typed);
    await this.database.transaction(async () => {
      const isNew = await this.accounts.addNetworkRole(accountId, role, this.clock.now());
      if (isNew) await this.events.record(ANONYMOUS, [networkRoleGranted(accountId, role)]);
    });
  }
}
