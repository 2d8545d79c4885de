import { Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ExpireEvidence } from '../use-cases/expire-evidence.js';

/** Looks every hour, and so within an hour of German midnight, for what has run out. */
@Injectable()
export class ExpireEvidenceByClock implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(ExpireEvidence) private readonly expire: ExpireEvidence,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat({
      name: 'expire-evidence',
      cron: '5 * * * *',
      handle: async () => {
        await this.expire.run();
      },
    });
  }
}
