import { MEMBER_EVENTS } from '@allmende/organisations-core';
import { type EventJob, Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { MarkVacantEntries } from '../use-cases/mark-vacant-entries.js';

/** Marks the entries of an office when its last author goes, and takes the mark off when somebody takes over. */
@Injectable()
export class MarkVacantEntriesJob implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(MarkVacantEntries) private readonly markVacantEntries: MarkVacantEntries,
  ) {}

  onModuleInit(): void {
    this.jobs.subscribe({
      name: 'mark-vacant-entries',
      events: [MEMBER_EVENTS.vacant, MEMBER_EVENTS.staffed],
      handle: async (job: EventJob) => {
        await this.markVacantEntries.run(job.subjectId);
      },
    });
  }
}
