import { Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { LookAfterReports } from '../use-cases/look-after-reports.js';

/** Looks every morning for reports that wait beyond their time, and for addresses to forget. */
@Injectable()
export class LookAfterReportsByClock implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(LookAfterReports) private readonly lookAfter: LookAfterReports,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat({
      name: 'look-after-error-reports',
      cron: '30 6 * * *',
      handle: async () => void (await this.lookAfter.run()),
    });
  }
}
