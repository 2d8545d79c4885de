import { createHash } from 'node:crypto';
import {
  type AuditedEvent,
  ChainCheck,
  type ChainMark,
  type ChainReport,
  type DaySeal,
  type Digest,
  sealableWindow,
  type SealedEvent,
} from '@allmende/oversight-core';
import { DAY_COLUMNS, EVENT_COLUMNS, SEALED_COLUMNS } from './chain-rows.js';

/** Asks the database; whoever calls decides over which connection. */
export type Ask = <Row>(sql: string, parameters: readonly unknown[]) => Promise<readonly Row[]>;

/** What a walk found, how many lines still wait for their seal, and how far the chain has come. */
export interface WalkedChain extends ChainReport {
  readonly waiting: number;
  readonly mark: ChainMark | null;
}

/** SHA-256 of the text in hexadecimal letters. */
export const sha256: Digest = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

const AT_ONCE = 5_000;

/**
 * Reads the whole chain with the lines it stands for and checks each. It should see one state of the database, so the
 * caller opens a transaction of `repeatable read`.
 * @param marks places noted elsewhere; those of earlier checks are added
 */
export async function walkChain(ask: Ask, now: Date, marks: readonly ChainMark[] = []): Promise<WalkedChain> {
  const check = new ChainCheck(sha256, [...marks, ...(await earlierMarks(ask))]);
  const seals = new Map((await readDays(ask)).map((seal) => [seal.day, seal]));
  let last: SealedEvent | null = null;
  const closeUntil = (day: string | null): void => {
    for (const [sealed, seal] of seals) {
      if (day !== null && sealed >= day) return;
      check.daySeal(seal);
      seals.delete(sealed);
    }
  };
  for (;;) {
    const rows: readonly EntryRow[] = await readEntries(ask, last);
    for (const { event, ...sealed } of rows) {
      closeUntil(sealed.day);
      check.entry(sealed, event);
      last = sealed;
    }
    if (rows.length < AT_ONCE) break;
  }
  closeUntil(null);
  const { inserted, waiting } = await readUnsealed(ask, last, now);
  for (const { id } of inserted) check.inserted(id);
  return { ...check.finish(), waiting, mark: last };
}

type EntryRow = SealedEvent & { readonly event: AuditedEvent | null };

async function readEntries(ask: Ask, after: SealedEvent | null): Promise<readonly EntryRow[]> {
  const rows = await ask<SealedEvent & { event: AuditedEvent | null }>(
    `select ${SEALED_COLUMNS}, row_to_json(event) as event
     from oversight.sealed_event s
     left join lateral (select ${EVENT_COLUMNS} from platform.event e where e.id = s.event_id) event on true
     where $1::date is null or (s.day, s.sequence) > ($1::date, $2::int)
     order by s.day, s.sequence limit ${AT_ONCE}`,
    [after?.day ?? null, after?.sequence ?? null],
  );
  return rows;
}

async function readDays(ask: Ask): Promise<readonly DaySeal[]> {
  return ask<DaySeal>(`select ${DAY_COLUMNS} from oversight.day_seal d order by d.day`, []);
}

async function earlierMarks(ask: Ask): Promise<readonly ChainMark[]> {
  return ask<ChainMark>(
    `select distinct to_char(c.day, 'YYYY-MM-DD') as day, c.sequence, c.hash from oversight.chain_check c
     where c.day is not null`,
    [],
  );
}

/** Lines without an entry: those that a sealing will take, and those that came past the application. */
async function readUnsealed(ask: Ask, last: SealedEvent | null, now: Date) {
  const window = sealableWindow(last === null ? null : new Date(`${last.sealedAt}Z`), now);
  const rows = await ask<{ id: string; waits: boolean }>(
    `select e.id::text as id, ${IN_WINDOW} as waits from platform.event e
     where not exists (select from oversight.sealed_event s where s.event_id = e.id) order by e.id`,
    [window.fromId, window.toId, window.from, window.to],
  );
  const inserted = rows.filter(({ waits }) => !waits);
  return { inserted, waiting: rows.length - inserted.length };
}

/** Whether an event `e` is one that the next sealing takes; `$1`–`$4` are the `SealableWindow`. */
export const IN_WINDOW = `(e.id between $1::uuid and $2::uuid and e.occurred_at <= $4::timestamptz
  and ($3::timestamptz is null or e.occurred_at >= $3::timestamptz))`;
