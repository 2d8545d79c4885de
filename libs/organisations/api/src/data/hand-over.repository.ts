import type { HandOver } from '@allmende/organisations-core';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { HandOverEntity } from './hand-over.entity.js';

const COLUMNS = `h.id, h.organisation_id as "organisationId", h.from_account_id as "fromAccountId",
  h.to_account_id as "toAccountId", h.status, h.created_at as "createdAt", h.expires_at as "expiresAt",
  h.answered_at as "answeredAt"`;

/** Offers of the admin role from one member to another; seen by both. */
@Injectable()
export class HandOvers {
  constructor(@Inject(Database) private readonly database: Database) {}

  async byId(id: string): Promise<HandOver | null> {
    const [handOver] = await this.read('h.id = $1::uuid', [id]);
    return handOver ?? null;
  }

  /** The offer of an admin that can still be answered. */
  async openFrom(organisationId: string, accountId: string, now: Date): Promise<HandOver | null> {
    const [handOver] = await this.read(
      `h.organisation_id = $1::uuid and h.from_account_id = $2::uuid and h.status = 'pending' and h.expires_at > $3`,
      [organisationId, accountId, now],
    );
    return handOver ?? null;
  }

  /** Every offer that the account made or was made. */
  async openOfAccount(accountId: string, now: Date): Promise<readonly HandOver[]> {
    return this.read(
      `(h.to_account_id = $1::uuid or h.from_account_id = $1::uuid) and h.status = 'pending' and h.expires_at > $2
       order by h.created_at limit 50`,
      [accountId, now],
    );
  }

  async add(handOver: HandOver): Promise<void> {
    await this.database.repository(HandOverEntity).insert(handOver);
  }

  async save(handOver: HandOver, changes: Partial<HandOver>): Promise<HandOver> {
    await this.database.repository(HandOverEntity).update({ id: handOver.id }, changes);
    return { ...handOver, ...changes };
  }

  /** Marks offers whose time has run out, and forgets those that ended before the moment. */
  async tidy(now: Date, forgetBefore: Date): Promise<void> {
    await this.database.execute(
      `update organisations.hand_over set status = 'expired' where status = 'pending' and expires_at <= $1`,
      [now],
    );
    await this.database.execute(
      `delete from organisations.hand_over where status <> 'pending' and expires_at < $1`,
      [forgetBefore],
    );
  }

  private async read(condition: string, parameters: readonly unknown[]): Promise<readonly HandOver[]> {
    return this.database.query<HandOver>(
      `select ${COLUMNS} from organisations.hand_over h where ${condition}`,
      parameters,
    );
  }
}
