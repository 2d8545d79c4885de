import { MILESTONE_EVENTS } from '@allmende/gate-core';
import { Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ReassessAfterMilestone } from '../use-cases/reassess-after-milestone.js';

/** After an editor changed a date of the law, and every hour, as a day that comes makes law of what was announced. */
@Injectable()
export class ReassessAfterMilestoneJob implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(ReassessAfterMilestone) private readonly reassess: ReassessAfterMilestone,
  ) {}

  onModuleInit(): void {
    const handle = async (): Promise<void> => {
      await this.reassess.run();
    };
    this.jobs.subscribe({ name: 'reassess-after-milestone', events: [MILESTONE_EVENTS.changed], handle });
    this.jobs.repeat({ name: 'reassess-as-law-begins', cron: '10 * * * *', handle });
  }
}
