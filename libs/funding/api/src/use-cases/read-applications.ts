import type { Application, SectionAnswers } from '@allmende/funding-core';
import type { Actor } from '@allmende/platform-core';
import { found } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { ApplicationRepository, type Submission } from '../data/application.repository.js';
import { ApplicationWriting, type OpenApplication } from './application-writing.js';

/** Applications as members of their consortium read them; to everybody else they look absent. */
@Injectable()
export class ReadApplications {
  constructor(
    @Inject(ApplicationRepository) private readonly applications: ApplicationRepository,
    @Inject(ApplicationWriting) private readonly writing: ApplicationWriting,
  ) {}

  async byKey(actor: Actor, key: string): Promise<Application> {
    return found(await this.applications.visibleByKey(actor, key));
  }

  async mine(actor: Actor, consortiumId?: string): Promise<readonly Application[]> {
    return this.applications.visibleTo(actor, consortiumId);
  }

  /** Call and partners of applications that the actor was let in to. */
  async complete(applications: readonly Application[]): Promise<readonly OpenApplication[]> {
    return Promise.all(applications.map((application) => this.writing.complete(application)));
  }

  /** Saved answers by application, in the order asked. */
  async sections(applicationIds: readonly string[]): Promise<readonly (readonly SectionAnswers[])[]> {
    return Promise.all(applicationIds.map((id) => this.applications.sectionsOf(id)));
  }

  async submission(applicationId: string): Promise<Submission | null> {
    return this.applications.submissionOf(applicationId);
  }
}
