import type { Account } from '@allmende/identity-core';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';

/** An account and the hash of its password, which is null when it signs in elsewhere only. */
export interface OwnedAccount {
  readonly account: Account;
  readonly passwordHash: string | null;
}

const COLUMNS = `id, email::text as email, display_name as "displayName", locale, job_title as "jobTitle", demo,
  created_at as "createdAt", email_verified_at as "emailVerifiedAt", password_hash as "passwordHash"`;

/** The account of one person, read and changed by that person; each caller has made sure of that. */
@Injectable()
export class OwnAccounts {
  constructor(@Inject(Database) private readonly database: Database) {}

  async find(accountId: string): Promise<OwnedAccount | null> {
    return this.one('where id = $1', [accountId]);
  }

  /** Locks the row until the transaction ends. */
  async findForUpdate(accountId: string): Promise<OwnedAccount | null> {
    return this.one('where id = $1 for update', [accountId]);
  }

  /** By address, without regard to case; for mails that go to exactly this address. */
  async findByEmail(email: string): Promise<OwnedAccount | null> {
    return this.one('where email = $1', [email]);
  }

  async setPassword(accountId: string, passwordHash: string): Promise<void> {
    await this.database.execute('update identity.account set password_hash = $2 where id = $1', [
      accountId,
      passwordHash,
    ]);
  }

  async setEmail(accountId: string, email: string, verifiedAt: Date): Promise<void> {
    await this.database.execute(
      'update identity.account set email = $2, email_verified_at = $3 where id = $1',
      [accountId, email, verifiedAt],
    );
  }

  /** Notes that mail to the address arrives, if that was not known before. */
  async setVerified(accountId: string, now: Date): Promise<void> {
    await this.database.execute(
      'update identity.account set email_verified_at = coalesce(email_verified_at, $2) where id = $1',
      [accountId, now],
    );
  }

  async setProfile(
    accountId: string,
    profile: Pick<Account, 'displayName' | 'jobTitle' | 'locale'>,
  ): Promise<void> {
    await this.database.execute(
      'update identity.account set display_name = $2, job_title = $3, locale = $4 where id = $1',
      [accountId, profile.displayName, profile.jobTitle, profile.locale],
    );
  }

  private async one(condition: string, parameters: readonly unknown[]): Promise<OwnedAccount | null> {
    const rows = await this.database.query<Account & { passwordHash: string | null }>(
      `select ${COLUMNS} from identity.account ${condition}`,
      parameters,
    );
    const row = rows[0];
    if (row === undefined) return null;
    const { passwordHash, ...account } = row;
    return { account, passwordHash };
  }
}
