import { canExchange, type ExchangeDetailsInput, saveDetails } from '@allmende/exchange-core';
import {
  accept,
  assertAllowed,
  Clock,
  Database,
  DomainEvents,
  found,
  keepBoth,
  type SaveOutcome,
} from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Projects } from '@allmende/projects-api';
import type { Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ProjectDetails } from '../data/project-details.repository.js';

/** All answers as they stand on the page, and the version they were written on. */
export interface SaveExchangeDetailsRequest {
  readonly projectId: string;
  readonly expectedVersion: number;
  readonly details: ExchangeDetailsInput;
}

/** Keeps what other registers ask and the form of a project does not. */
@Injectable()
export class SaveExchangeDetails {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(ProjectDetails) private readonly details: ProjectDetails,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, request: SaveExchangeDetailsRequest): Promise<SaveOutcome<Project>> {
    return keepBoth(
      () => this.save(actor, request),
      async () => found(await this.projects.find(actor, request.projectId)),
    );
  }

  private async save(actor: Actor, request: SaveExchangeDetailsRequest): Promise<Project> {
    const { projectId, expectedVersion, details } = request;
    return this.database.transaction(async () => {
      const project = found(await this.projects.loadForUpdate(actor, projectId));
      assertAllowed(canExchange(actor, project), actor);
      const before = await this.details.oneUnscoped(projectId);
      const now = this.clock.now();
      const { changes, events } = accept(saveDetails({ project, before, details, expectedVersion, now }));
      await this.details.save(changes);
      await this.events.record(actor, events);
      return project;
    });
  }
}
