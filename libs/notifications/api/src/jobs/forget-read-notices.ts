import { Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ForgetReadNotices } from '../use-cases/forget-read-notices.js';

/** Cleans the inboxes every night. */
@Injectable()
export class ForgetReadNoticesByClock implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(ForgetReadNotices) private readonly forget: ForgetReadNotices,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat({
      name: 'forget-read-notices',
      cron: '20 3 * * *',
      handle: async () => {
        await this.forget.run();
      },
    });
  }
}
