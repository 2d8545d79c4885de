import { CONFIG, type Config, Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CheckLinks } from '../use-cases/check-links.js';

/** Looks at some links every hour of the night, so that no host is asked much at once. May be switched off. */
@Injectable()
export class CheckLinksByClock implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(CheckLinks) private readonly checkLinks: CheckLinks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat({
      name: 'check-links',
      cron: '40 1-4 * * *',
      handle: async () => {
        if (this.config.LINK_CHECK === 'on') await this.checkLinks.run();
      },
    });
  }
}
