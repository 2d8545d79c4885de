import { Clock, Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { MailLinks } from '../data/mail-link.repository.js';
import { SignUps } from '../data/sign-up.repository.js';

/** Every ten minutes removes links that nobody followed in time, and with them names and addresses of people who are no members. */
@Injectable()
export class RemoveUnfollowedLinks implements OnModuleInit {
  constructor(
    @Inject(SignUps) private readonly signUps: SignUps,
    @Inject(MailLinks) private readonly links: MailLinks,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat({ name: 'remove-unfollowed-links', cron: '*/10 * * * *', handle: () => this.handle() });
  }

  async handle(): Promise<void> {
    const now = this.clock.now();
    await this.signUps.removeOver(now);
    await this.links.removeOver(now);
  }
}
