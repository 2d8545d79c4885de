import {
  accept,
  assertAllowed,
  Clock,
  Database,
  DomainEvents,
  found,
  RateLimits,
} from '@allmende/platform-api';
import { type Actor, countedAddress, RATE_RULES } from '@allmende/platform-core';
import {
  type AskCorrectionInput,
  canAskCorrection,
  type ErrorReport,
  type Project,
  reportError,
  type ReportErrorInput,
  type ReportKind,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ErrorReports } from '../data/error-report.repository.js';
import { Projects } from '../data/project.repository.js';

/** Any reader says what is wrong in a published entry; editors ask for a correction. */
@Injectable()
export class ReportError {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(ErrorReports) private readonly reports: ErrorReports,
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @param address network address of the client; counted before anything is looked up, so that it stays counted */
  async run(actor: Actor, input: ReportErrorInput, address: string): Promise<ErrorReport> {
    await this.limits.takeEach([
      { rule: RATE_RULES.REPORTS_PER_ADDRESS, key: countedAddress(address) },
      // The answer goes out as a mail to whatever address was typed.
      ...(input.mail === null
        ? []
        : [{ rule: RATE_RULES.MAIL_PER_RECIPIENT, key: input.mail.toLowerCase() }]),
    ]);
    return this.keep(actor, input, 'error', () => true);
  }

  async askCorrection(actor: Actor, input: AskCorrectionInput): Promise<ErrorReport> {
    return this.keep(actor, { ...input, mail: null, locale: 'de' }, 'correction', canAskCorrection);
  }

  private async keep(
    actor: Actor,
    { projectId, ...input }: ReportErrorInput,
    kind: ReportKind,
    isAllowed: (actor: Actor, project: Project) => boolean,
  ): Promise<ErrorReport> {
    return this.database.transaction(async () => {
      const project = found(await this.projects.find(actor, projectId));
      assertAllowed(isAllowed(actor, project), actor);
      const { accountId } = actor;
      const facts = { project, kind, input, accountId, newId: this.clock.newId(), now: this.clock.now() };
      const { changes, events } = accept(reportError(facts));
      await this.reports.add(changes);
      await this.events.record(actor, events);
      return changes;
    });
  }
}
