import { SENT_MAIL_DAYS } from '@allmende/platform-core';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.js';

/** Removes every night what is left of mails that were sent long ago; address and text went when they were sent. */
@Injectable()
export class RemoveSentMails implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat({ name: 'remove-sent-mails', cron: '50 3 * * *', handle: () => this.handle() });
  }

  async handle(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - SENT_MAIL_DAYS * 86_400_000);
    await this.database.execute('delete from platform.mail where sent_at < $1', [before]);
  }
}
