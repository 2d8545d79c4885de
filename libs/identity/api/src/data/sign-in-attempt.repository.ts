import { createHash } from 'node:crypto';
import { failuresCountSince, type RecentFailures, SIGN_IN_LIMITS } from '@allmende/identity-core';
import { Database } from '@allmende/platform-api';
import { countedAddress } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { SignInAttemptEntity } from './sign-in-attempt.entity.js';

/** Whose attempt it is: hashes of the e-mail and of the network address, never the texts themselves. */
export interface AttemptKeys {
  readonly emailHash: Buffer;
  readonly addressHash: Buffer;
}

/** The keys of an attempt; case and surrounding blanks of the e-mail make no difference. */
export function attemptKeys(email: string, address: string): AttemptKeys {
  const sha256 = (text: string) => createHash('sha256').update(text).digest();
  return {
    emailHash: sha256(email.trim().toLowerCase()),
    addressHash: sha256(countedAddress(address)),
  };
}

/** Lock classes in PostgreSQL's space of advisory locks; the second number is the begin of the hash. */
const EMAIL_LOCK = 47_181;
const ADDRESS_LOCK = 47_182;

/** Counts failed sign-ins in the database, so that the limits hold over all processes together. */
@Injectable()
export class SignInAttempts {
  constructor(@Inject(Database) private readonly database: Database) {}

  /**
   * Lets attempts for the same e-mail or from the same address wait for each other until the transaction ends: a
   * hundred guesses sent at once must not all see the count of before.
   */
  async lock(keys: AttemptKeys): Promise<void> {
    // Always the e-mail first: with one order of locks nobody can wait in a circle.
    await this.database.query('select pg_advisory_xact_lock($1, $2)', [
      EMAIL_LOCK,
      keys.emailHash.readInt32BE(),
    ]);
    await this.database.query('select pg_advisory_xact_lock($1, $2)', [
      ADDRESS_LOCK,
      keys.addressHash.readInt32BE(),
    ]);
  }

  /** The newest failures that count, as many as the limits can ask for. */
  async recentFailures(keys: AttemptKeys, now: Date): Promise<RecentFailures> {
    const since = failuresCountSince(now);
    const rows = await this.database.query<{ key: 'email' | 'address'; at: Date }>(
      `(select 'email' as key, occurred_at as at from identity.sign_in_attempt
        where email_hash = $1 and occurred_at > $3 order by occurred_at desc limit $4)
       union all
       (select 'address', occurred_at from identity.sign_in_attempt
        where address_hash = $2 and occurred_at > $3 order by occurred_at desc limit $5)`,
      [keys.emailHash, keys.addressHash, since, SIGN_IN_LIMITS.perEmail, SIGN_IN_LIMITS.perAddress],
    );
    const timesOf = (key: 'email' | 'address') => rows.filter((row) => row.key === key).map((row) => row.at);
    return { byEmail: timesOf('email'), byAddress: timesOf('address') };
  }

  /** Counts as a failure until {@link forget} says otherwise. */
  async add(id: string, keys: AttemptKeys, now: Date): Promise<void> {
    await this.database.repository(SignInAttemptEntity).insert({ id, ...keys, occurredAt: now });
  }

  /** The attempt was no failure. */
  async forget(id: string): Promise<void> {
    await this.database.execute('delete from identity.sign_in_attempt where id = $1', [id]);
  }

  /** Removes failures that no longer count and returns how many. */
  async removeOld(now: Date): Promise<number> {
    return this.database.execute('delete from identity.sign_in_attempt where occurred_at <= $1', [
      failuresCountSince(now),
    ]);
  }
}
