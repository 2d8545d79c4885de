import { Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ForgetClaimPapers } from '../use-cases/forget-claim-papers.js';

/** Looks every night for papers of claims that have served. */
@Injectable()
export class ForgetClaimPapersByClock implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(ForgetClaimPapers) private readonly forgetClaimPapers: ForgetClaimPapers,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat({
      name: 'forget-claim-papers',
      cron: '23 3 * * *',
      handle: () => this.forgetClaimPapers.run(),
    });
  }
}
