import { Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SealTrail } from '../use-cases/seal-trail.js';

/** Seals every minute what has happened since. */
@Injectable()
export class SealTrailByClock implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(SealTrail) private readonly seal: SealTrail,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat({
      name: 'seal-audit-trail',
      cron: '* * * * *',
      handle: async () => {
        await this.seal.run();
      },
    });
  }
}
