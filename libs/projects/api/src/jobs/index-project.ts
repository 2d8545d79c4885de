import { type EventJob, Jobs } from '@allmende/platform-api';
import { PROJECT_EVENTS, REUSE_EVENTS } from '@allmende/projects-core';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { IndexProject } from '../use-cases/index-project.js';

/** Keeps the search index up with every change of a project. */
@Injectable()
export class IndexProjectJob implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(IndexProject) private readonly indexProject: IndexProject,
  ) {}

  onModuleInit(): void {
    this.jobs.subscribe({
      name: 'index-project',
      events: [
        PROJECT_EVENTS.published,
        PROJECT_EVENTS.revised,
        PROJECT_EVENTS.withdrawn,
        PROJECT_EVENTS.lifecycleChanged,
      ],
      handle: (job: EventJob) => this.indexProject.run(job.subjectId),
    });
    // How many use a solution is an order of its results.
    this.jobs.subscribe({
      name: 'index-reused-project',
      events: [REUSE_EVENTS.stageSet, REUSE_EVENTS.confirmed, REUSE_EVENTS.lapsed],
      handle: async ({ payload }: EventJob) => {
        const { projectId } = payload;
        if (typeof projectId === 'string') await this.indexProject.run(projectId);
      },
    });
  }
}
