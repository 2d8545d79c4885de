import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { RecoveryCodeEntity } from './recovery-code.entity.js';

/** A code that was not used yet, as it is kept. */
export interface KeptRecoveryCode {
  readonly id: string;
  readonly codeHash: string;
}

/** Recovery codes of an account; only their hashes are here. */
@Injectable()
export class RecoveryCodes {
  constructor(@Inject(Database) private readonly database: Database) {}

  async unused(accountId: string): Promise<readonly KeptRecoveryCode[]> {
    return this.database.query<KeptRecoveryCode>(
      `select id, code_hash as "codeHash" from identity.recovery_code
       where account_id = $1 and used_at is null order by id`,
      [accountId],
    );
  }

  /** Puts new codes in place of all earlier ones. */
  async replace(accountId: string, codes: readonly KeptRecoveryCode[], now: Date): Promise<void> {
    await this.removeAll(accountId);
    await this.database
      .repository(RecoveryCodeEntity)
      .insert(codes.map((code) => ({ ...code, accountId, usedAt: null, createdAt: now })));
  }

  /** Uses one up and returns how many are left; null when it was used before. */
  async use(accountId: string, id: string, now: Date): Promise<number | null> {
    const used = await this.database.execute(
      `update identity.recovery_code set used_at = $3 where account_id = $1 and id = $2 and used_at is null`,
      [accountId, id, now],
    );
    return used === 0 ? null : (await this.unused(accountId)).length;
  }

  async removeAll(accountId: string): Promise<void> {
    await this.database.execute('delete from identity.recovery_code where account_id = $1', [accountId]);
  }
}
