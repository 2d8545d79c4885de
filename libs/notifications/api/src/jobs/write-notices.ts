import { NOTICED_EVENTS } from '@allmende/notifications-core';
import { type EventJob, Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { WriteNotices } from '../use-cases/write-notices.js';

/** Fills the inboxes after every event that concerns somebody. */
@Injectable()
export class WriteNoticesAfterEvents implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(WriteNotices) private readonly writeNotices: WriteNotices,
  ) {}

  onModuleInit(): void {
    this.jobs.subscribe({
      name: 'write-notices',
      events: NOTICED_EVENTS,
      handle: (job: EventJob) => this.writeNotices.run(job),
    });
  }
}
