import {
  canEditSections,
  saveSection,
  type SaveSectionInput,
  type SectionAnswers,
} from '@allmende/funding-core';
import type { Actor } from '@allmende/platform-core';
import { accept, assertAllowed, Clock, Database, keepBoth, type SaveOutcome } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { ApplicationRepository } from '../data/application.repository.js';
import { ApplicationWriting } from './application-writing.js';

/** Keeps the answers of one section; two people at once both keep their text (`STALE_VERSION` shows the other one). */
@Injectable()
export class SaveSection {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ApplicationRepository) private readonly applications: ApplicationRepository,
    @Inject(ApplicationWriting) private readonly writing: ApplicationWriting,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(
    actor: Actor,
    applicationId: string,
    input: SaveSectionInput,
  ): Promise<SaveOutcome<SectionAnswers | null>> {
    return keepBoth(
      () => this.save(actor, applicationId, input),
      async () => {
        await this.writing.read(actor, applicationId);
        const sections = await this.applications.sectionsOf(applicationId);
        return sections.find((section) => section.sectionKey === input.sectionKey) ?? null;
      },
    );
  }

  private async save(actor: Actor, applicationId: string, input: SaveSectionInput): Promise<SectionAnswers> {
    return this.database.transaction(async () => {
      const { application, call, partners } = await this.writing.open(actor, applicationId);
      assertAllowed(canEditSections(actor, { ...application, status: 'draft' }, partners), actor);
      const current = await this.applications.sectionForUpdate(applicationId, input.sectionKey);
      const { changes } = accept(
        saveSection({
          application,
          form: call.form,
          current,
          input,
          savedBy: actor.accountId ?? '',
          now: this.clock.now(),
        }),
      );
      await this.applications.saveSection(applicationId, changes);
      return changes;
    });
  }
}
