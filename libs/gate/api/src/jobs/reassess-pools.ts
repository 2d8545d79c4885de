import { Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ReassessPools } from '../use-cases/reassess-pools.js';

/** Every hour, after what has run out was ended. */
@Injectable()
export class ReassessPoolsByClock implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(ReassessPools) private readonly reassess: ReassessPools,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat({
      name: 'reassess-pools',
      cron: '15 * * * *',
      handle: async () => {
        await this.reassess.run();
      },
    });
  }
}
