import {
  type AuditedEvent,
  type ChainHead,
  type ChainMark,
  EMPTY_CHAIN,
  type SealableWindow,
  type Sealing,
} from '@allmende/oversight-core';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { EVENT_COLUMNS } from './chain-rows.js';
import { IN_WINDOW, walkChain, type WalkedChain } from './walk-chain.js';

interface HeadRow {
  readonly day: string | null;
  readonly sequence: number | null;
  readonly hash: string | null;
  readonly sealedAt: Date | null;
  readonly closedDay: string | null;
  readonly dayHash: string | null;
}

/** Where the chain goes on, and when it last grew. */
export interface KeptHead {
  readonly head: ChainHead;
  readonly lastSealedAt: Date | null;
}

/** The chain over the trail. It is the same for everybody who may see it at all. */
@Injectable()
export class AuditChain {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Holds off every other sealing until the transaction ends; writers of events are not held. */
  async lockUnscoped(): Promise<void> {
    await this.database.execute('select pg_advisory_xact_lock(4719)');
  }

  async headUnscoped(): Promise<KeptHead> {
    const [row] = await this.database.query<HeadRow>(
      `select to_char(s.day, 'YYYY-MM-DD') as day, s.sequence, s.hash, s.sealed_at as "sealedAt",
              to_char(d.day, 'YYYY-MM-DD') as "closedDay", d.hash as "dayHash"
       from (select) nothing
       left join lateral (select * from oversight.sealed_event order by day desc, sequence desc limit 1) s on true
       left join lateral (select * from oversight.day_seal order by day desc limit 1) d on true`,
    );
    return { head: headOf(row), lastSealedAt: row?.sealedAt ?? null };
  }

  /** Lines the sealing takes next, in the order of their ids, which is that of their making. */
  async unsealedUnscoped(
    window: SealableWindow,
    afterId: string | null,
    limit: number,
  ): Promise<readonly AuditedEvent[]> {
    return this.database.query<AuditedEvent>(
      `select ${EVENT_COLUMNS} from platform.event e
       where ${IN_WINDOW} and ($5::uuid is null or e.id > $5::uuid)
         and not exists (select from oversight.sealed_event s where s.event_id = e.id)
       order by e.id limit $6`,
      [window.fromId, window.toId, window.from, window.to, afterId, limit],
    );
  }

  async appendUnscoped({ entries, days }: Sealing): Promise<void> {
    await this.database.execute(
      `insert into oversight.sealed_event (day, sequence, event_id, content_hash, previous_hash, hash, sealed_at)
       select day, sequence, "eventId", "contentHash", "previousHash", hash, "sealedAt" at time zone 'UTC'
       from jsonb_to_recordset($1::jsonb) as given (day date, sequence int, "eventId" uuid, "contentHash" text,
         "previousHash" text, hash text, "sealedAt" timestamp)`,
      [JSON.stringify(entries)],
    );
    await this.database.execute(
      `insert into oversight.day_seal (day, entries, last_hash, previous_hash, hash, sealed_at)
       select day, entries, "lastHash", "previousHash", hash, "sealedAt" at time zone 'UTC'
       from jsonb_to_recordset($1::jsonb) as given (day date, entries int, "lastHash" text, "previousHash" text,
         hash text, "sealedAt" timestamp)`,
      [JSON.stringify(days)],
    );
  }

  /** The whole chain against the trail; as the first thing of a transaction, for it wants one state of the database. */
  async walkUnscoped(now: Date): Promise<WalkedChain> {
    await this.database.execute('set transaction isolation level repeatable read, read only');
    return walkChain((sql, parameters) => this.database.query(sql, parameters), now);
  }

  /** The newest entry, to be noted elsewhere; null while nothing is sealed. */
  async lastSealUnscoped(): Promise<(ChainMark & { readonly sealedAt: Date }) | null> {
    const [row] = await this.database.query<ChainMark & { readonly sealedAt: Date }>(
      `select to_char(s.day, 'YYYY-MM-DD') as day, s.sequence, s.hash, s.sealed_at as "sealedAt"
       from oversight.sealed_event s order by s.day desc, s.sequence desc limit 1`,
    );
    return row ?? null;
  }

  /** How many lines the next sealing will find. */
  async waitingUnscoped(): Promise<number> {
    const { lastSealedAt } = await this.headUnscoped();
    const [row] = await this.database.query<{ count: number }>(
      `select count(*)::int as count from platform.event e
       where ($1::timestamptz is null or e.occurred_at >= $1::timestamptz - interval '1 hour')
         and not exists (select from oversight.sealed_event s where s.event_id = e.id)`,
      [lastSealedAt],
    );
    return row?.count ?? 0;
  }
}

function headOf(row: HeadRow | undefined): ChainHead {
  if (row?.day == null || row.sequence === null || row.hash === null) return EMPTY_CHAIN;
  const { closedDay, dayHash, day, sequence, hash } = row;
  const closed = { closedDay, dayHash: dayHash ?? EMPTY_CHAIN.dayHash };
  if (closedDay !== null && closedDay >= day) {
    return { ...closed, day: null, sequence: 0, hash: closed.dayHash };
  }
  return { ...closed, day, sequence, hash };
}
