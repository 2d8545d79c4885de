import { Clock, Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Sessions } from '../data/session.repository.js';
import { SignInAttempts } from '../data/sign-in-attempt.repository.js';

/** Every ten minutes removes sessions that are over and failures that no longer count: nothing is kept for longer than it serves. */
@Injectable()
export class RemoveExpiredSignIns implements OnModuleInit {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SignInAttempts) private readonly attempts: SignInAttempts,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat({ name: 'remove-expired-sign-ins', cron: '*/10 * * * *', handle: () => this.handle() });
  }

  async handle(): Promise<void> {
    const now = this.clock.now();
    await this.sessions.removeOver(now);
    await this.attempts.removeOld(now);
  }
}
