import { accountEndProblems, canDeleteOwnAccount, canReadOwnRecords } from '@allmende/oversight-core';
import { assertAllowed, Clock, RateLimits } from '@allmende/platform-api';
import { type Actor, type Problem, RATE_RULES } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { AccountEnds } from '../data/account-end.repository.js';
import { type PartCount, PersonalRecords } from '../data/personal-records.repository.js';

/** What a person would lose with the account, what would stay, and what stands in the way. */
export interface OwnRecords {
  readonly parts: readonly PartCount[];
  readonly obstacles: readonly Problem[];
}

/** Everything about me, as a file and as an overview. */
@Injectable()
export class ReadOwnRecords {
  constructor(
    @Inject(PersonalRecords) private readonly records: PersonalRecords,
    @Inject(AccountEnds) private readonly ends: AccountEnds,
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async overview(actor: Actor): Promise<OwnRecords> {
    assertAllowed(canDeleteOwnAccount(actor), actor);
    const [parts, facts] = await Promise.all([this.records.countAll(actor), this.ends.facts(actor)]);
    return { parts, obstacles: accountEndProblems(facts) };
  }

  /** The file of Art. 15 and 20 GDPR; its shape is told in `docs/privacy.md`. */
  async file(actor: Actor): Promise<string> {
    assertAllowed(canReadOwnRecords(actor), actor);
    await this.limits.take(RATE_RULES.OWN_RECORDS_PER_ACTOR, actor.accountId);
    const records = await this.records.readAll(actor);
    return JSON.stringify(
      { format: 'allmende-personal-records', version: 1, at: this.clock.now(), records },
      null,
      2,
    );
  }
}
