import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Jobs } from '../jobs/jobs.js';
import { RateLimits } from './rate-limits.js';

/** Every ten minutes forgets counters that count no longer: nothing is kept for longer than it serves. */
@Injectable()
export class RemoveClosedWindows implements OnModuleInit {
  constructor(
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat({ name: 'remove-closed-windows', cron: '*/10 * * * *', handle: () => this.handle() });
  }

  async handle(): Promise<void> {
    await this.limits.removeClosed(this.clock.now());
  }
}
