import { Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CheckLinks } from '../use-cases/check-links.js';

/** Looks at some links every hour of the night, so that no host is asked much at once. */
@Injectable()
export class CheckLinksByClock implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(CheckLinks) private readonly checkLinks: CheckLinks,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat({
      name: 'check-links',
      cron: '40 1-4 * * *',
      handle: async () => {
        await this.checkLinks.run();
      },
    });
  }
}
