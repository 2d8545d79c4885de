import { LINK_HOURS, makeAdministrator, makeAdministratorInput, newMailLink } from '@allmende/identity-core';
import {
  accept,
  Clock,
  CONFIG,
  type Config,
  Database,
  DomainEvents,
  parseInput,
} from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { mintLink } from '../access/link-token.js';
import { AdministratorRecords } from '../data/administrator.repository.js';

/** Whom the operators want to make an administrator. */
export interface AdministratorWish {
  readonly email: string;
  readonly displayName?: string | undefined;
  /** Gives a link for a new password to an account that is there already, too. */
  readonly wantsLink: boolean;
}

/** What was done; the link opens the account once and is kept nowhere. */
export interface MadeAdministrator {
  readonly isNew: boolean;
  readonly wasAdministrator: boolean;
  readonly link: string | null;
  /** How long the link is good for. */
  readonly hours: number;
}

/** Makes the first administrator of a system. Asks nobody's leave, so it is for the command of the operators only. */
@Injectable()
export class MakeAdministrator {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AdministratorRecords) private readonly records: AdministratorRecords,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(typed: AdministratorWish): Promise<MadeAdministrator> {
    const wish = parseInput(makeAdministratorInput, typed);
    const hours = LINK_HOURS.reset_password;
    return this.database.transaction(async () => {
      const now = this.clock.now();
      const facts = await this.records.find(wish.email);
      const { changes, events } = accept(makeAdministrator(wish, facts, this.clock.newId(), now));
      if (changes.newAccount !== null) await this.records.addAccount(changes.newAccount);
      if (changes.isNewRole) await this.records.addRole(changes.accountId, now);
      await this.events.record(ANONYMOUS, events);
      const link = changes.needsLink ? await this.newLink(changes.accountId, wish.email, now) : null;
      return { isNew: changes.newAccount !== null, wasAdministrator: !changes.isNewRole, link, hours };
    });
  }

  private async newLink(accountId: string, email: string, now: Date): Promise<string> {
    const { token, tokenHash } = mintLink('reset_password');
    const facts = { id: this.clock.newId(), purpose: 'reset_password', accountId, email } as const;
    await this.records.replaceLink(newMailLink(facts, now), tokenHash);
    return new URL(`/passwort-neu?link=${token}`, this.config.PUBLIC_URL).href;
  }
}
