import { endOverride, expireRecord, germanDay, isOverdue, type UseKey } from '@allmende/gate-core';
import { accept, Clock, Database, DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS, type DomainEvent } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { GateRecords } from '../data/gate-records.js';
import { Dossiers } from './dossiers.js';
import { ReassessUse } from './reassess-use.js';

/** Ends what has run out, at German midnight, and puts back every use that stood on it. */
@Injectable()
export class ExpireEvidence {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(GateRecords) private readonly records: GateRecords,
    @Inject(Dossiers) private readonly dossiers: Dossiers,
    @Inject(ReassessUse) private readonly reassess: ReassessUse,
  ) {}

  /** Answers how many uses were put back. */
  async run(): Promise<number> {
    const uses = await this.records.runOutUnscoped(germanDay(this.clock.now()));
    let suspended = 0;
    for (const use of uses) if (await this.expire(use)) suspended += 1;
    return suspended;
  }

  private async expire(use: UseKey): Promise<boolean> {
    return this.database.transaction(async () => {
      await this.records.lockUnscoped(use);
      const today = germanDay(this.clock.now());
      const { records, overrides } = await this.dossiers.unscoped(use);
      const events: DomainEvent[] = [];
      for (const record of records) {
        const decision = expireRecord(record, today);
        if (decision === null) continue;
        const { changes, events: happened } = accept(decision);
        await this.records.saveRecords([changes]);
        events.push(...happened);
      }
      const overdue = overrides.filter((override) => isOverdue(override, today));
      for (const override of overdue) {
        const { changes, events: happened } = accept(endOverride(override, this.clock.now()));
        await this.records.saveOverride(changes);
        events.push(...happened);
      }
      await this.events.record(ANONYMOUS, events);
      return this.reassess.run(ANONYMOUS, use, overdue.length > 0 ? 'override' : 'expiry');
    });
  }
}
