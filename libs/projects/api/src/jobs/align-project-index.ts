import { Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AlignProjectIndex } from '../use-cases/align-project-index.js';

/** Mends an index that lost documents behind our back: a look every five minutes, a comparison of all at night. */
@Injectable()
export class AlignProjectIndexJob implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(AlignProjectIndex) private readonly align: AlignProjectIndex,
  ) {}

  onModuleInit(): void {
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
