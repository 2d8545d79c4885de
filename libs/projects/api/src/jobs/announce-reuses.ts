import { Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AnnounceReuses } from '../use-cases/announce-reuses.js';

/** Looks every morning for reuses that want confirming or have lapsed. */
@Injectable()
export class AnnounceReusesByClock implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(AnnounceReuses) private readonly announceReuses: AnnounceReuses,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat({
      name: 'announce-reuses',
      cron: '10 6 * * *',
      handle: async () => {
        await this.announceReuses.run();
      },
    });
  }
}
