import {
  type Application,
  beginReview,
  canEditSections,
  canSubmitApplication,
  canWithdrawApplication,
  submitApplication,
  withdrawApplication,
} from '@allmende/funding-core';
import type { Actor } from '@allmende/platform-core';
import {
  accept,
  assertAllowed,
  assertConfirmed,
  Clock,
  Database,
  DomainEvents,
} from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { ApplicationRepository } from '../data/application.repository.js';
import { ApplicationWriting } from './application-writing.js';

/** The steps of an application from draft to the funder: review, submission with its frozen copy, withdrawal. */
@Injectable()
export class SubmitApplication {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ApplicationRepository) private readonly applications: ApplicationRepository,
    @Inject(ApplicationWriting) private readonly writing: ApplicationWriting,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async beginReview(actor: Actor, applicationId: string): Promise<Application> {
    return this.database.transaction(async () => {
      const { application, partners } = await this.writing.open(actor, applicationId);
      assertAllowed(canEditSections(actor, application, partners), actor);
      const { changes, events } = accept(beginReview(application, this.clock.now()));
      await this.applications.save({ ...application, ...changes });
      await this.events.record(actor, events);
      return { ...application, ...changes };
    });
  }

  async submit(actor: Actor, applicationId: string): Promise<Application> {
    return this.database.transaction(async () => {
      const { application, call, partners } = await this.writing.open(actor, applicationId);
      assertAllowed(canSubmitApplication(actor, application), actor);
      assertConfirmed(actor, this.clock.now());
      const sections = await this.applications.sectionsOf(applicationId);
      const decision = submitApplication({
        application,
        call,
        sections,
        partners,
        submittingOrganisationId: application.leadOrganisationId,
        now: this.clock.now(),
      });
      const { changes, events } = accept(decision);
      const submitted = { ...application, ...changes.application };
      await this.applications.save(submitted);
      await this.applications.freeze(this.clock.newId(), applicationId, {
        stage: changes.snapshot.stage,
        canonical: changes.canonical,
        submittedAt: this.clock.now(),
        submittedBy: actor.accountId ?? '',
      });
      await this.events.record(actor, events);
      return submitted;
    });
  }

  async withdraw(actor: Actor, applicationId: string): Promise<Application> {
    return this.database.transaction(async () => {
      const { application } = await this.writing.open(actor, applicationId);
      assertAllowed(canWithdrawApplication(actor, application), actor);
      assertConfirmed(actor, this.clock.now());
      const { changes, events } = accept(withdrawApplication(application, this.clock.now()));
      await this.applications.save({ ...application, ...changes });
      await this.events.record(actor, events);
      return { ...application, ...changes };
    });
  }
}
