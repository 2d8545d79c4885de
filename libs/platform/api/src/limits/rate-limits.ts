import { createHash } from 'node:crypto';
import { type RateRule, secondsToWait } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { AccessError } from '../access/access-error.js';
import { Clock } from '../clock.js';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';

/** Something to count: for one rule, and for whom (an account, a network address, a mailbox). */
export interface RateClaim {
  readonly rule: RateRule;
  readonly key: string;
}

interface Counter {
  readonly id: Buffer;
  readonly claim: RateClaim;
}

/**
 * Counts in PostgreSQL how often something is done, so that a limit holds over all processes together. Kept are
 * hashes, never accounts or addresses. Inside a transaction that is taken back the counting is taken back as well:
 * count before it what must stay counted.
 */
@Injectable()
export class RateLimits {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Counts once, or throws `RATE_LIMITED` with the seconds to wait. */
  async take(rule: RateRule, key: string): Promise<void> {
    await this.takeEach([{ rule, key }]);
  }

  /** Counts for several rules in one statement; throws when one of them is used up. */
  async takeEach(claims: readonly RateClaim[]): Promise<void> {
    if (claims.length === 0) return;
    const now = this.clock.now();
    const counted = await this.count(claims.map(counterOf).sort(byId), now);
    const wait = Math.max(
      ...counted.map(({ rule, taken, closesAt }) =>
        secondsToWait({ ...rule, most: rule.most * this.config.RATE_LIMIT_FACTOR }, { taken, closesAt }, now),
      ),
    );
    if (wait > 0) throw new AccessError('RATE_LIMITED', wait);
  }

  /** Forgets windows that are closed and returns how many. */
  async removeClosed(now: Date): Promise<number> {
    return this.database.execute('delete from platform.rate_window where closes_at <= $1', [now]);
  }

  /** The counters come in the order of their ids: with one order of row locks nobody can wait in a circle. */
  private async count(counters: readonly Counter[], now: Date) {
    const rows = counters.map((_, index) => `($${2 * index + 2}, $${2 * index + 3}, 1)`);
    const values = counters.flatMap(({ id, claim }) => [
      id,
      new Date(now.getTime() + claim.rule.windowSeconds * 1_000),
    ]);
    const counted = await this.database.query<{ id: Buffer; taken: number; closesAt: Date }>(
      `insert into platform.rate_window as known (id, closes_at, taken) values ${rows.join(', ')}
       on conflict (id) do update set
         taken = case when known.closes_at <= $1 then 1 else known.taken + 1 end,
         closes_at = case when known.closes_at <= $1 then excluded.closes_at else known.closes_at end
       returning id, taken, closes_at as "closesAt"`,
      [now, ...values],
    );
    return counted.map((row) => {
      const counter = counters.find(({ id }) => id.equals(row.id));
      if (counter === undefined) throw new Error('A counter came back that nobody asked for');
      return { ...row, rule: counter.claim.rule };
    });
  }
}

function counterOf(claim: RateClaim): Counter {
  const id = createHash('sha256').update(`${claim.rule.name}\n${claim.key}`).digest();
  return { id, claim };
}

function byId(one: Counter, other: Counter): number {
  return one.id.compare(other.id);
}
