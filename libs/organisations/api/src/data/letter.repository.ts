import type { Letter } from '@allmende/organisations-core';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { LetterEntity } from './letter.entity.js';

const COLUMNS = `l.id, l.claim_id as "claimId", l.address, l.attempts, l.ordered_by as "orderedBy",
  l.ordered_at as "orderedAt", l.expires_at as "expiresAt", l.used_at as "usedAt"`;

/** Letters with codes. Only the newest of a claim counts; the hash of its code leaves this file for the comparison alone. */
@Injectable()
export class Letters {
  constructor(@Inject(Database) private readonly database: Database) {}

  async newestOf(claimId: string): Promise<Letter | null> {
    return this.newest(claimId, '');
  }

  /** The same, locked until the transaction ends, so that attempts sent at once are counted one by one. */
  async newestForUpdate(claimId: string): Promise<Letter | null> {
    return this.newest(claimId, 'for update');
  }

  async codeHashOf(id: string): Promise<Buffer | null> {
    const rows = await this.database.query<{ codeHash: Buffer }>(
      'select code_hash as "codeHash" from organisations.letter where id = $1',
      [id],
    );
    return rows[0]?.codeHash ?? null;
  }

  async add(letter: Letter, codeHash: Buffer): Promise<void> {
    await this.database.repository(LetterEntity).insert({ ...letter, codeHash });
  }

  async saveAttempts({ id, attempts }: Letter): Promise<void> {
    await this.database.repository(LetterEntity).update({ id }, { attempts });
  }

  async markUsed(id: string, usedAt: Date): Promise<void> {
    await this.database.repository(LetterEntity).update({ id }, { usedAt });
  }

  /** Forgets letters whose time ended by then, with the addresses on them. */
  async removeEndedBefore(moment: Date): Promise<number> {
    return this.database.execute('delete from organisations.letter where expires_at <= $1', [moment]);
  }

  private async newest(claimId: string, lock: string): Promise<Letter | null> {
    const rows = await this.database.query<Letter>(
      `select ${COLUMNS} from organisations.letter l where l.claim_id = $1
       order by l.ordered_at desc, l.id desc limit 1 ${lock}`,
      [claimId],
    );
    return rows[0] ?? null;
  }
}
