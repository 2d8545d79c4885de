import type { Account } from '@allmende/identity-core';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';

/** What the domains above need to know of a person to write to them or to judge what they claim. */
export type Person = Pick<
  Account,
  'id' | 'email' | 'emailVerifiedAt' | 'displayName' | 'jobTitle' | 'locale' | 'demo'
>;

/** People by id, for use cases that have made sure that the asker may know who it is. There is no way to list them. */
@Injectable()
export class People {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** In no particular order; ids without an account are left out. */
  async findByIdsUnscoped(ids: readonly string[]): Promise<readonly Person[]> {
    if (ids.length === 0) return [];
    return this.database.query<Person>(
      `select id, email::text as email, email_verified_at as "emailVerifiedAt", display_name as "displayName",
              job_title as "jobTitle", locale, demo
       from identity.account where id = any($1::uuid[])`,
      [[...new Set(ids)]],
    );
  }
}
