import { Clock, Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { PasskeyChallenges } from '../data/passkey-challenge.repository.js';
import { Sessions } from '../data/session.repository.js';
import { SignInAttempts } from '../data/sign-in-attempt.repository.js';
import { SignInSteps } from '../data/sign-in-step.repository.js';

/** Every ten minutes removes what is over or no longer counts: nothing is kept for longer than it serves. */
@Injectable()
export class RemoveExpiredSignIns implements OnModuleInit {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SignInAttempts) private readonly attempts: SignInAttempts,
    @Inject(SignInSteps) private readonly steps: SignInSteps,
    @Inject(PasskeyChallenges) private readonly challenges: PasskeyChallenges,
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
    await this.steps.removeOver(now);
    await this.challenges.removeOver(now);
  }
}
