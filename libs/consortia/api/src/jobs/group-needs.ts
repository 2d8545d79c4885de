import { NEED_EVENTS, REGROUPING_EVENTS } from '@allmende/consortia-core';
import { type EventJob, Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { GroupNeeds } from '../use-cases/group-needs.js';

/** Groups similar needs after each change, and every night, because organisations come and go. */
@Injectable()
export class GroupNeedsAfterChanges implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(GroupNeeds) private readonly groupNeeds: GroupNeeds,
  ) {}

  onModuleInit(): void {
    this.jobs.subscribe({
      name: 'group-needs',
      events: [...REGROUPING_EVENTS, NEED_EVENTS.consentGiven, NEED_EVENTS.consentWithdrawn],
      handle: (job: EventJob) => this.groupNeeds.afterNeed(job.subjectId),
    });
    this.jobs.repeat({
      name: 'group-needs-nightly',
      cron: '40 3 * * *',
      handle: () => this.groupNeeds.everywhere(),
    });
  }
}
