import { Clock, Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ApiTokens } from '../data/api-token.repository.js';
import { WarnOfEndingTokens } from '../use-cases/warn-of-ending-tokens.js';

/** Every morning tells people which of their tokens end within a week and forgets those long over. */
@Injectable()
export class LookAfterTokens implements OnModuleInit {
  constructor(
    @Inject(ApiTokens) private readonly tokens: ApiTokens,
    @Inject(WarnOfEndingTokens) private readonly warn: WarnOfEndingTokens,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat({ name: 'look-after-tokens', cron: '20 7 * * *', handle: () => this.handle() });
  }

  async handle(): Promise<void> {
    await this.warn.run();
    await this.tokens.removeForgotten(this.clock.now());
  }
}
