import { accept, assertAllowed, Clock, Database, DomainEvents, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { canConfirmContent, confirmContent, type Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ContentReviews } from '../data/content-review.repository.js';
import { Projects } from '../data/project.repository.js';

/** One click: what stands there is still right, for another twelve months. */
@Injectable()
export class ConfirmContent {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(ContentReviews) private readonly reviews: ContentReviews,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, id: string): Promise<Project> {
    return this.database.transaction(async () => {
      const project = found(await this.projects.loadForUpdate(actor, id));
      assertAllowed(canConfirmContent(actor, project), actor);
      const { changes, events } = accept(confirmContent(project, this.clock.now()));
      await this.reviews.save(changes);
      await this.events.record(actor, events);
      return project;
    });
  }
}
