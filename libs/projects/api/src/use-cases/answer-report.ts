import {
  accept,
  assertAllowed,
  Clock,
  CONFIG,
  type Config,
  Database,
  DomainEvents,
  found,
  MailOutbox,
} from '@allmende/platform-api';
import { type Actor, isSignedIn } from '@allmende/platform-core';
import {
  answerReport,
  type AnswerReportInput,
  canAnswerReports,
  canReadReports,
  type Project,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ErrorReports } from '../data/error-report.repository.js';
import { Projects } from '../data/project.repository.js';
import { reportAnswerLetter } from '../mails/report-answer-letter.js';

/** What the answering of a report stands on, besides the clock and the transaction. */
@Injectable()
export class ReportRecords {
  constructor(
    @Inject(Projects) readonly projects: Projects,
    @Inject(ErrorReports) readonly reports: ErrorReports,
    @Inject(MailOutbox) readonly mails: MailOutbox,
    @Inject(CONFIG) readonly config: Config,
  ) {}
}

/** The owners answer a report; a reader without an account gets the answer by mail, if one was asked for. */
@Injectable()
export class AnswerReport {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReportRecords) private readonly records: ReportRecords,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { id, ...input }: AnswerReportInput): Promise<Project> {
    const { projects, reports, mails, config } = this.records;
    return this.database.transaction(async () => {
      const seen = found(await reports.findUnscoped(id));
      // The row of the entry is locked, so that two answers follow each other.
      const project = found(await projects.loadForUpdate(actor, seen.projectId));
      // Who may not read what was reported must not learn that something was.
      found(canReadReports(actor, project) ? project : null);
      assertAllowed(isSignedIn(actor) && canAnswerReports(actor, project), actor);
      const report = found(await reports.findUnscoped(id));
      const { accountId } = actor;
      const { changes, events } = accept(
        answerReport({ project, report, input, accountId, now: this.clock.now() }),
      );
      await reports.save(changes);
      if (report.mail !== null)
        await mails.post(reportAnswerLetter(project, { ...changes, mail: report.mail }, config.PUBLIC_URL));
      await this.events.record(actor, events);
      return project;
    });
  }
}
