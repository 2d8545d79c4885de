import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { PasskeyEntity } from './passkey.entity.js';

/** A passkey of an account. */
export interface Passkey {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: string[];
  /** Whether it is kept by more than one device. */
  readonly synced: boolean;
  readonly lastUsedAt: Date | null;
  readonly createdAt: Date;
}

/** Passkeys, by the account of their owner or by the id the passkey itself tells. */
@Injectable()
export class Passkeys {
  constructor(@Inject(Database) private readonly database: Database) {}

  async ofAccount(accountId: string): Promise<readonly Passkey[]> {
    const rows = await this.database
      .repository(PasskeyEntity)
      .find({ where: { accountId }, order: { createdAt: 'ASC', id: 'ASC' } });
    return rows.map(toPasskey);
  }

  /** For the one who shows it; whose it is follows from its signature. */
  async findByCredential(credentialId: string): Promise<Passkey | null> {
    const row = await this.database.repository(PasskeyEntity).findOneBy({ credentialId });
    return row === null ? null : toPasskey(row);
  }

  async add(passkey: Passkey): Promise<void> {
    await this.database.repository(PasskeyEntity).insert({ ...passkey, counter: String(passkey.counter) });
  }

  /** Notes a use; false when another use came in between, so that the count was no longer the known one. */
  async use({ id, counter }: Passkey, told: number, now: Date): Promise<boolean> {
    const used = await this.database.execute(
      'update identity.passkey set counter = $3, last_used_at = $4 where id = $1 and counter = $2',
      [id, counter, told, now],
    );
    return used > 0;
  }

  async rename(accountId: string, id: string, name: string): Promise<boolean> {
    const renamed = await this.database.execute(
      'update identity.passkey set name = $3 where account_id = $1 and id = $2',
      [accountId, id, name],
    );
    return renamed > 0;
  }

  /** Returns whether it was there. */
  async remove(accountId: string, id: string): Promise<boolean> {
    const removed = await this.database.execute(
      'delete from identity.passkey where account_id = $1 and id = $2',
      [accountId, id],
    );
    return removed > 0;
  }
}

function toPasskey(row: PasskeyEntity): Passkey {
  return { ...row, counter: Number(row.counter) };
}
