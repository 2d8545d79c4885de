import { factorRemoved, type FactorRef, hasSecondFactor } from '@allmende/identity-core';
import { assertConfirmed, Clock, Database, DomainEvents, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { FactorRecords } from '../data/factor-records.js';
import { sessionOf } from './begin-ceremony.js';
import { TellOwner } from './tell-owner.js';

/** Takes a second factor away, never without a mail to its owner. */
@Injectable()
export class RemoveFactor {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(FactorRecords) private readonly records: FactorRecords,
    @Inject(TellOwner) private readonly tellOwner: TellOwner,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, factor: FactorRef): Promise<void> {
    const { accountId } = sessionOf(actor);
    assertConfirmed(actor, this.clock.now());
    await this.database.transaction(async () => {
      const name = found(await this.records.remove(accountId, factor));
      const { factors } = found(await this.records.accounts.findMeans(accountId));
      if (!hasSecondFactor(factors)) await this.records.forgetRest(accountId);
      await this.tellOwner.run(accountId, { what: 'removed', kind: factor.kind, name: name.text });
      await this.events.record(actor, [factorRemoved(accountId, factor)]);
    });
  }
}
