import type { ChainFinding } from '@allmende/oversight-core';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { ChainCheckEntity } from './chain-check.entity.js';
import type { WalkedChain } from './walk-chain.js';

/** What a walk along the chain found, and when. */
export interface KeptCheck {
  readonly checkedAt: Date;
  readonly events: number;
  readonly findings: number;
  readonly named: readonly ChainFinding[];
}

/** The checks of the chain so far. They are the same for everybody who may see them at all. */
@Injectable()
export class ChainChecks {
  constructor(@Inject(Database) private readonly database: Database) {}

  async addUnscoped(id: string, checkedAt: Date, walked: WalkedChain): Promise<void> {
    const { events, findings, named, mark } = walked;
    const kept = { id, checkedAt, events, findings, named };
    const { day = null, sequence = null, hash = null } = mark ?? {};
    await this.database.repository(ChainCheckEntity).insert({ ...kept, day, sequence, hash } as never);
  }

  async lastUnscoped(): Promise<KeptCheck | null> {
    const [row] = await this.database.query<KeptCheck>(
      `select c.checked_at as "checkedAt", c.events, c.findings, c.named from oversight.chain_check c
       order by c.checked_at desc, c.id desc limit 1`,
    );
    return row ?? null;
  }
}
