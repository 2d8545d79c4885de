import { type Account, registerAccount, registerAccountInput } from '@allmende/identity-core';
import { accept, Clock, Database, DomainEvents, parseInput } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { PasswordHasher } from '../access/password-hasher.js';
import { Accounts } from '../data/account.repository.js';

/** Makes an account. Asks nobody's leave, so it is for seeds and tests and has no mutation. */
@Injectable()
export class RegisterAccount {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The password of an account marked `demo` is kept readable and shown on the sign-in page. */
  async run(typed: z.input<typeof registerAccountInput>): Promise<Account> {
    const input = parseInput(registerAccountInput, typed);
    const id = input.id ?? this.clock.newId();
    const { changes, events } = accept(registerAccount(input, id, this.clock.now()));
    const passwordHash = await this.hasher.hash(input.password);
    await this.database.transaction(async () => {
      await this.accounts.add(changes.account, passwordHash, input.demo ? input.password : null);
      await this.events.record(ANONYMOUS, events);
    });
    return changes.account;
  }
}
