import { admitSignIn, type RecentFailures } from '@allmende/identity-core';
import { accept, Clock, Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { attemptKeys, SignInAttempts } from '../data/sign-in-attempt.repository.js';

/** An attempt that may be looked at. */
export interface AdmittedAttempt {
  readonly id: string;
  readonly failures: RecentFailures;
}

/** Counts an attempt as a failure before the password is compared, or refuses it because too many failed lately. */
@Injectable()
export class AdmitSignIn {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SignInAttempts) private readonly attempts: SignInAttempts,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(email: string, address: string): Promise<AdmittedAttempt> {
    const keys = attemptKeys(email, address);
    return this.database.transaction(async () => {
      await this.attempts.lock(keys);
      const now = this.clock.now();
      const failures = await this.attempts.recentFailures(keys, now);
      accept(admitSignIn(failures, now));
      const id = this.clock.newId();
      await this.attempts.add(id, keys, now);
      return { id, failures };
    });
  }

  /** The attempt turned out to be no failure. */
  async forget(attempt: AdmittedAttempt): Promise<void> {
    await this.attempts.forget(attempt.id);
  }
}
