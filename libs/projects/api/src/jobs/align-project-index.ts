import { IndexStates, Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { PROJECT_SEARCH_INDEX } from '../data/project.search-index.js';
import { AlignProjectIndex } from '../use-cases/align-project-index.js';

/** Mends an index that lost documents behind our back: a look every five minutes, a comparison of all at night. */
@Injectable()
export class AlignProjectIndexJob implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(AlignProjectIndex) private readonly align: AlignProjectIndex,
    @Inject(IndexStates) private readonly states: IndexStates,
  ) {}

  onModuleInit(): void {
    this.states.watch(PROJECT_SEARCH_INDEX, 'index-project');
    this.jobs.repeat({
      name: 'check-project-index',
      cron: '*/5 * * * *',
      handle: async () => void (await this.align.check()),
    });
    this.jobs.repeat({
      name: 'align-project-index',
      cron: '17 3 * * *',
      handle: async () => void (await this.align.run()),
    });
  }
}
