import { type FactorRef, hasSecondFactor, removeFactor } from '@allmende/identity-core';
import { accept, assertConfirmed, Clock, Database, DomainEvents, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { FactorRecords } from '../data/factor-records.js';
import { sessionOf } from './begin-ceremony.js';
import { FindSignInWays } from './find-sign-in-ways.js';
import { TellOwner } from './tell-owner.js';

/** Takes a second factor away, never without a mail to its owner; every session gets another token. */
@Injectable()
export class RemoveFactor {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(FactorRecords) private readonly records: FactorRecords,
    @Inject(FindSignInWays) private readonly ways: FindSignInWays,
    @Inject(TellOwner) private readonly tellOwner: TellOwner,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, factor: FactorRef): Promise<void> {
    const { accountId } = sessionOf(actor);
    assertConfirmed(actor, this.clock.now());
    await this.database.transaction(async () => {
      await this.ways.lock(accountId);
      const name = found(await this.records.remove(accountId, factor));
      const { events } = accept(removeFactor(accountId, factor, await this.ways.run(accountId)));
      const { factors } = found(await this.records.accounts.findMeans(accountId));
      if (!hasSecondFactor(factors)) await this.records.forgetRest(accountId);
      await this.records.renewSessions(accountId);
      await this.tellOwner.run(accountId, { what: 'removed', kind: factor.kind, name: name.text });
      await this.events.record(actor, events);
    });
  }
}
