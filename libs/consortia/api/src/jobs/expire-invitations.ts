import { Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ExpireInvitations } from '../use-cases/expire-invitations.js';

/** Looks every ten minutes for invitations that nobody answered in time. */
@Injectable()
export class ExpireInvitationsByClock implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(ExpireInvitations) private readonly expireInvitations: ExpireInvitations,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat({
      name: 'expire-invitations',
      cron: '*/10 * * * *',
      handle: async () => {
        await this.expireInvitations.run();
      },
    });
  }
}
