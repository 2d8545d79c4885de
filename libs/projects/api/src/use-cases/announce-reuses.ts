import { accept, Clock, Database, DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS, type DomainEvent } from '@allmende/platform-core';
import { announceReuse, type Deployment, REUSE_RULES, reuseSteps } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Deployments } from '../data/deployment.repository.js';
import { WriteReuseLetters } from './write-reuse-letters.js';

const BATCH = 100;

/** Asks adopters once a year whether it is still so, and tells them when a confirmation lapsed. The clock decides. */
@Injectable()
export class AnnounceReuses {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Deployments) private readonly deployments: Deployments,
    @Inject(WriteReuseLetters) private readonly letters: WriteReuseLetters,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Answers how many announcements there were. */
  async run(): Promise<number> {
    let announced = 0;
    for (;;) {
      const batch = await this.database.transaction(() => this.announceBatch());
      announced += batch;
      if (batch < BATCH) return announced;
    }
  }

  private async announceBatch(): Promise<number> {
    const now = this.clock.now();
    const candidates = await this.deployments.toAnnounceForUpdateUnscoped(
      monthsBefore(now, REUSE_RULES.remindMonths),
      monthsBefore(now, REUSE_RULES.confirmedMonths),
      BATCH,
    );
    const told: Deployment[] = [];
    const happened: DomainEvent[] = [];
    for (const deployment of candidates) {
      const { changes, events } = accept(announceReuse(deployment, now));
      if (events.length === 0) continue;
      const changed = { ...deployment, ...changes };
      await this.deployments.save(deployment.id, changes, reuseSteps(changed, events, now));
      told.push(changed);
      happened.push(...events);
    }
    await this.events.record(ANONYMOUS, happened);
    await this.letters.run(told);
    return told.length;
  }
}

function monthsBefore(now: Date, months: number): Date {
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - months);
  return before;
}
