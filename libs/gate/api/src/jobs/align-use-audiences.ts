import { type EventJob, Jobs } from '@allmende/platform-api';
import { OWNER_EVENTS, PROJECT_EVENTS, REUSE_EVENTS } from '@allmende/projects-core';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AlignUseAudiences } from '../use-cases/align-use-audiences.js';

/** Lets uses be seen by whom the entry or the reuse can be seen, after each change of either. */
@Injectable()
export class AlignUseAudiencesJob implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(AlignUseAudiences) private readonly alignUseAudiences: AlignUseAudiences,
  ) {}

  onModuleInit(): void {
    this.jobs.subscribe({
      name: 'align-use-audiences',
      events: [
        PROJECT_EVENTS.published,
        PROJECT_EVENTS.withdrawn,
        OWNER_EVENTS.joined,
        OWNER_EVENTS.left,
        REUSE_EVENTS.stageSet,
        REUSE_EVENTS.interestWithdrawn,
      ],
      // Of a reuse the subject is the reuse itself.
      handle: ({ subjectId, payload }: EventJob) =>
        this.alignUseAudiences.run(String(payload['projectId'] ?? subjectId)),
    });
  }
}
