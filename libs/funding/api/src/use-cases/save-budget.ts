import { type Application, canEditBudget, saveBudget, type SaveBudgetInput } from '@allmende/funding-core';
import type { Actor } from '@allmende/platform-core';
import {
  accept,
  assertAllowed,
  Clock,
  Database,
  found,
  keepBoth,
  type SaveOutcome,
} from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { ApplicationRepository } from '../data/application.repository.js';
import { ApplicationWriting } from './application-writing.js';

/** Keeps the budget of an application while it is written. */
@Injectable()
export class SaveBudget {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ApplicationRepository) private readonly applications: ApplicationRepository,
    @Inject(ApplicationWriting) private readonly writing: ApplicationWriting,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, applicationId: string, input: SaveBudgetInput): Promise<SaveOutcome<Application>> {
    return keepBoth(
      () => this.save(actor, applicationId, input),
      async () => found(await this.applications.visibleById(actor, applicationId)),
    );
  }

  private async save(actor: Actor, applicationId: string, input: SaveBudgetInput): Promise<Application> {
    return this.database.transaction(async () => {
      const { application, partners } = await this.writing.open(actor, applicationId);
      // A frozen application refuses with a problem that says so, not with a missing right.
      assertAllowed(canEditBudget(actor, { ...application, status: 'draft' }, partners), actor);
      const { changes } = accept(saveBudget(application, input));
      const saved = { ...application, budget: changes, updatedAt: this.clock.now() };
      await this.applications.save(saved);
      return saved;
    });
  }
}
