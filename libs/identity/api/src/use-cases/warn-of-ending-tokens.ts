import { Clock, Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { ApiTokens } from '../data/api-token.repository.js';
import { TellAboutToken } from './tell-about-token.js';

const BATCH = 100;

/** Tells people which of their tokens end within a week, once each. */
@Injectable()
export class WarnOfEndingTokens {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ApiTokens) private readonly tokens: ApiTokens,
    @Inject(TellAboutToken) private readonly tell: TellAboutToken,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    while ((await this.warnSome(this.clock.now())) === BATCH);
  }

  private async warnSome(now: Date): Promise<number> {
    return this.database.transaction(async () => {
      const ending = await this.tokens.takeEnding(now, BATCH);
      for (const token of ending) await this.tell.ending(token);
      return ending.length;
    });
  }
}
