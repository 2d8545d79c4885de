import { Database, DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { PROJECT_EVENTS, projectEvent } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Projects } from '../data/project.repository.js';

/** Keys of municipalities in the invented demo region begin so; no official one does. */
const DEMO_AGS = '99';

/** Takes everything out that belongs to the invented region, the search index included. */
@Injectable()
export class RemoveDemoProjects {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(DomainEvents) private readonly events: DomainEvents,
  ) {}

  /** Answers how many were removed. */
  async run(): Promise<number> {
    return this.database.transaction(async () => {
      const removed = await this.projects.removeByAgsPrefixUnscoped(DEMO_AGS);
      await this.events.record(
        ANONYMOUS,
        removed.map((project) => projectEvent(PROJECT_EVENTS.withdrawn, project)),
      );
      return removed.length;
    });
  }
}
