import { forgottenBefore } from '@allmende/discovery-core';
import { Clock, Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ForgetDeletedCollections } from '../use-cases/forget-deleted-collections.js';

/** Removes every night what was deleted too long ago to be taken back. */
@Injectable()
export class ForgetDeletedCollectionsByClock implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(ForgetDeletedCollections) private readonly forget: ForgetDeletedCollections,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat({
      name: 'forget-deleted-collections',
      cron: '50 3 * * *',
      handle: async () => void (await this.forget.run(forgottenBefore(this.clock.now()))),
    });
  }
}
