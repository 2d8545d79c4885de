import type { SignInStep } from '@allmende/identity-core';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { SignInStepEntity } from './sign-in-step.entity.js';

/** Second steps that are to come, found by the hash of the browser's token only. */
@Injectable()
export class SignInSteps {
  constructor(@Inject(Database) private readonly database: Database) {}

  async add(step: SignInStep, tokenHash: Buffer): Promise<void> {
    await this.database.repository(SignInStepEntity).insert({ ...step, tokenHash });
  }

  async findLiving(tokenHash: Buffer, now: Date): Promise<SignInStep | null> {
    const rows = await this.database.query<SignInStep>(
      `select id, account_id as "accountId", created_at as "createdAt", expires_at as "expiresAt"
       from identity.sign_in_step where token_hash = $1 and expires_at > $2`,
      [tokenHash, now],
    );
    return rows[0] ?? null;
  }

  /** Counts a wrong code and returns how many there were with this one. */
  async countFailure(id: string): Promise<number> {
    const rows = await this.database.query<{ failures: number }>(
      `update identity.sign_in_step set failures = failures + 1 where id = $1 returning failures`,
      [id],
    );
    return rows[0]?.failures ?? Number.POSITIVE_INFINITY;
  }

  /** Returns whether it was still there: a step is finished once. */
  async end(id: string): Promise<boolean> {
    return (await this.database.execute('delete from identity.sign_in_step where id = $1', [id])) > 0;
  }

  /** The browser came in another way: whatever step it was in is over. */
  async endOf(tokenHash: Buffer): Promise<void> {
    await this.database.execute('delete from identity.sign_in_step where token_hash = $1', [tokenHash]);
  }

  async removeOver(now: Date): Promise<number> {
    return this.database.execute('delete from identity.sign_in_step where expires_at <= $1', [now]);
  }
}
