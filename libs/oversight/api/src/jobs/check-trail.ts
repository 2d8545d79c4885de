import { Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CHECK_TRAIL } from '../use-cases/ask-for-check.js';
import { CheckTrail } from '../use-cases/check-trail.js';

/** Checks the trail every night, and when an administrator asks for it. */
@Injectable()
export class CheckTrailByClock implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(CheckTrail) private readonly check: CheckTrail,
  ) {}

  onModuleInit(): void {
    const handle = async (): Promise<void> => {
      await this.check.run();
    };
    this.jobs.repeat({ name: 'check-audit-trail-nightly', cron: '40 3 * * *', handle });
    this.jobs.task({ name: CHECK_TRAIL, handle });
  }
}
