import type { SecondFactors } from '@allmende/identity-core';
import { Inject, Injectable } from '@nestjs/common';
import { PasswordHasher } from '../access/password-hasher.js';
import { Accounts } from '../data/account.repository.js';

/** What a comparison found; for an unknown e-mail no account, and nothing matches. */
export interface PasswordCheck {
  readonly account: { readonly id: string; readonly factors: SecondFactors } | null;
  readonly passwordMatches: boolean;
}

/** Compares a password with the one of an e-mail; takes the same work whether the e-mail is known or not. */
@Injectable()
export class CheckPassword {
  constructor(
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
  ) {}

  async run(email: string, password: string): Promise<PasswordCheck> {
    const credentials = await this.accounts.findCredentials(email);
    const passwordMatches = await this.hasher.matches(password, credentials?.passwordHash ?? null);
    if (credentials === null) return { account: null, passwordMatches };
    const { id, factors } = credentials;
    return { account: { id, factors }, passwordMatches };
  }
}
