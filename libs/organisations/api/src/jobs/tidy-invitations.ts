import { Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { TidyInvitations } from '../use-cases/tidy-invitations.js';

/** Looks every ten minutes for invitations that nobody answered in time. */
@Injectable()
export class TidyInvitationsByClock implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(TidyInvitations) private readonly tidyInvitations: TidyInvitations,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat({
      name: 'tidy-membership-invitations',
      cron: '*/10 * * * *',
      handle: async () => {
        await this.tidyInvitations.run();
      },
    });
  }
}
