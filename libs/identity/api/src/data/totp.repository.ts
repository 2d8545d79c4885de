import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { TotpEntity } from './totp.entity.js';

/** The authenticator app of an account; its secret is sealed. */
export interface Totp {
  readonly accountId: string;
  readonly sealedSecret: Buffer;
  readonly lastUsedStep: number | null;
  readonly lastUsedAt: Date | null;
  /** Null while the set-up waits for its first code. */
  readonly confirmedAt: Date | null;
}

/** Authenticator apps, by the account of their owner only. */
@Injectable()
export class Totps {
  constructor(@Inject(Database) private readonly database: Database) {}

  async find(accountId: string): Promise<Totp | null> {
    const row = await this.database.repository(TotpEntity).findOneBy({ accountId });
    if (row === null) return null;
    return { ...row, lastUsedStep: row.lastUsedStep === null ? null : Number(row.lastUsedStep) };
  }

  /** Keeps a set-up that was begun in place of an earlier one; false when an app is set up already. */
  async begin(accountId: string, sealedSecret: Buffer, now: Date): Promise<boolean> {
    const kept = await this.database.execute(
      `insert into identity.totp (account_id, sealed_secret, created_at) values ($1, $2, $3)
       on conflict (account_id) do update set sealed_secret = $2, created_at = $3
         where totp.confirmed_at is null`,
      [accountId, sealedSecret, now],
    );
    return kept > 0;
  }

  /** The set-up is complete; false when somebody else changed it meanwhile. */
  async confirm({ accountId, sealedSecret }: Totp, step: number, now: Date): Promise<boolean> {
    const confirmed = await this.database.execute(
      `update identity.totp set confirmed_at = $4, last_used_at = $4, last_used_step = $3
       where account_id = $1 and sealed_secret = $2 and confirmed_at is null`,
      [accountId, sealedSecret, step, now],
    );
    return confirmed > 0;
  }

  /** Notes the step of a code that is taken; false when it or a later one was taken before. */
  async use(accountId: string, step: number, now: Date): Promise<boolean> {
    const used = await this.database.execute(
      `update identity.totp set last_used_step = $2, last_used_at = $3
       where account_id = $1 and confirmed_at is not null and (last_used_step is null or last_used_step < $2)`,
      [accountId, step, now],
    );
    return used > 0;
  }

  /** Returns whether there was a complete one. */
  async remove(accountId: string): Promise<boolean> {
    const rows = await this.database.query<{ complete: boolean }>(
      `delete from identity.totp where account_id = $1 returning confirmed_at is not null as complete`,
      [accountId],
    );
    return rows[0]?.complete === true;
  }
}
