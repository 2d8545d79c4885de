import { accept, Clock, Database, DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { mailForgottenBefore, overdueBefore, tellOverdue } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ErrorReports } from '../data/error-report.repository.js';
import { Projects } from '../data/project.repository.js';

const BATCH = 100;

/** Tells owners which reports wait beyond their time, and forgets addresses that nobody wrote to. The clock decides. */
@Injectable()
export class LookAfterReports {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(ErrorReports) private readonly reports: ErrorReports,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Answers how many were told of. */
  async run(): Promise<number> {
    await this.database.transaction(() =>
      this.reports.forgetMailsUnscoped(mailForgottenBefore(this.clock.now())),
    );
    let told = 0;
    for (;;) {
      const batch = await this.database.transaction(() => this.tellBatch());
      told += batch;
      if (batch < BATCH) return told;
    }
  }

  private async tellBatch(): Promise<number> {
    const now = this.clock.now();
    const waiting = await this.reports.toTellForUpdateUnscoped(overdueBefore(now), BATCH);
    for (const report of waiting) {
      const project = await this.projects.findUnscoped(report.projectId);
      if (project === null) continue;
      const { changes, events } = accept(tellOverdue(project, report, now));
      if (changes !== null) await this.reports.save(changes);
      await this.events.record(ANONYMOUS, events);
    }
    return waiting.length;
  }
}
