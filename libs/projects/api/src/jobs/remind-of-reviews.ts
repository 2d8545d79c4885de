import { Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { RemindOfReviews } from '../use-cases/remind-of-reviews.js';

/** Looks every morning for published content that somebody should look at again. */
@Injectable()
export class RemindOfReviewsByClock implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(RemindOfReviews) private readonly remind: RemindOfReviews,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat({
      name: 'remind-of-reviews',
      cron: '20 6 * * *',
      handle: async () => void (await this.remind.run()),
    });
  }
}
