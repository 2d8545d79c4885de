import { canDeleteOwnAccount, deleteAccount } from '@allmende/oversight-core';
import { EndMembership } from '@allmende/organisations-api';
import {
  accept,
  assertAllowed,
  assertConfirmed,
  Clock,
  Database,
  DomainEvents,
  MailOutbox,
} from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { AccountEnds } from '../data/account-end.repository.js';
import { accountDeletedLetter } from '../letters/account-deleted.js';

/** A person ends the account. What was written for the office stays; the trail holds an id that names nobody any more. */
@Injectable()
export class DeleteOwnAccount {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AccountEnds) private readonly ends: AccountEnds,
    @Inject(EndMembership) private readonly memberships: EndMembership,
    @Inject(MailOutbox) private readonly outbox: MailOutbox,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor): Promise<void> {
    await this.database.transaction(async () => {
      assertAllowed(canDeleteOwnAccount(actor), actor);
      assertConfirmed(actor, this.clock.now());
      await this.ends.lock(actor);
      const { changes, events } = accept(deleteAccount(await this.ends.facts(actor)));
      const person = await this.ends.person(actor);
      await this.memberships.endAllOf(actor, changes.accountId);
      await this.ends.remove(actor);
      if (person !== null) await this.outbox.post(accountDeletedLetter(person));
      await this.events.record(actor, events);
    });
  }
}
