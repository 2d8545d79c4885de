import { activeRoles, type HeldRoles } from '@allmende/identity-core';
import { CONFIG, type Config } from '@allmende/platform-api';
import type { Actor, SessionFactor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { type AccountWithRoles, Accounts } from '../data/account.repository.js';

export type { AccountWithRoles } from '../data/account.repository.js';

type HeldMembership = AccountWithRoles['memberships'][number];

/** An account with what it may act as in this session, and what rests until a second factor is shown. */
export interface AccountInSession extends AccountWithRoles {
  readonly resting: HeldRoles<HeldMembership>;
}

/** Who the actor is, in full; null for visitors. */
@Injectable()
export class ReadViewer {
  constructor(
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run({ accountId, proof }: Pick<Actor, 'accountId' | 'proof'>): Promise<AccountInSession | null> {
    return accountId === null ? null : this.inSession(accountId, factorOf(proof));
  }

  /** The same for a session that has only just begun. */
  async inSession(accountId: string, factor: SessionFactor): Promise<AccountInSession | null> {
    const person = await this.accounts.findOwn(accountId);
    if (person === null) return null;
    const facts = { secondFactor: this.config.SECOND_FACTOR, factor, demo: person.account.demo };
    return { account: person.account, ...activeRoles(person, facts) };
  }
}

/** A machine's token is no less than a password; what it may do is limited by its scopes. */
function factorOf(proof: Actor['proof']): SessionFactor {
  return proof?.kind === 'session' ? proof.factor : 'password';
}
