import { type AuditedEvent, contentHash, type Digest, instantText } from './audited-event.js';

/** What stands before the very first entry. */
export const GENESIS = '0'.repeat(64);

/**
 * How late a line may come after the sealing before it and still be sealed: as long as a transaction may stay open.
 * Whatever claims to be older was not written by the application.
 */
export const SEALING_RULES = { lateMinutes: 60, clockMinutes: 60 } as const;

/** One link of the chain: which line stood there, what it said, and what stood before it. */
export interface SealedEvent {
  /** Day of the chain (`2027-03-01`), German time; never earlier than that of the entry before. */
  readonly day: string;
  /** From 1 within the day, without gaps. */
  readonly sequence: number;
  readonly eventId: string;
  readonly contentHash: string;
  readonly previousHash: string;
  readonly hash: string;
  /** See {@link instantText}. */
  readonly sealedAt: string;
}

/** Closes a day: how many entries it has, the last of them, and the day before. */
export interface DaySeal {
  readonly day: string;
  readonly entries: number;
  readonly lastHash: string;
  readonly previousHash: string;
  readonly hash: string;
  readonly sealedAt: string;
}

/** Where the chain goes on. */
export interface ChainHead {
  /** The open day; null while no day is open. */
  readonly day: string | null;
  /** Entries of the open day so far. */
  readonly sequence: number;
  /** Of the last entry of the open day; that of the last closed day when none is open. */
  readonly hash: string;
  /** Of the last closed day. */
  readonly dayHash: string;
  /** The last closed day. */
  readonly closedDay: string | null;
}

/** A chain without entries. */
export const EMPTY_CHAIN: ChainHead = {
  day: null,
  sequence: 0,
  hash: GENESIS,
  dayHash: GENESIS,
  closedDay: null,
};

/** What a sealing adds, and where the chain goes on after it. */
export interface Sealing {
  readonly entries: readonly SealedEvent[];
  readonly days: readonly DaySeal[];
  readonly head: ChainHead;
}

/** Fingerprint of an entry; with `previousHash` in it no entry can be taken out or put between. */
export function entryHash(entry: Omit<SealedEvent, 'hash'>, digest: Digest): string {
  const { day, sequence, eventId, contentHash: content, previousHash, sealedAt } = entry;
  return digest(JSON.stringify(['entry', 1, day, sequence, eventId, content, previousHash, sealedAt]));
}

/** Fingerprint of a closed day. */
export function dayHash(seal: Omit<DaySeal, 'hash'>, digest: Digest): string {
  const { day, entries, lastHash, previousHash, sealedAt } = seal;
  return digest(JSON.stringify(['day', 1, day, entries, lastHash, previousHash, sealedAt]));
}

/**
 * Appends lines to the chain in the order given. A line belongs to the day on which it happened unless that day is
 * closed already; then it belongs to the open one. Days that are over by `now` are closed, with the next line or without.
 */
export function sealEvents(
  head: ChainHead,
  events: readonly AuditedEvent[],
  now: Date,
  digest: Digest,
): Sealing {
  const entries: SealedEvent[] = [];
  const days: DaySeal[] = [];
  const today = dayOf(now);
  const sealedAt = instantText(now);
  let at = head;
  const closeBefore = (day: string): void => {
    if (at.day === null || at.day >= day) return;
    const seal = closingOf(at, at.day, sealedAt, digest);
    days.push(seal);
    at = { day: null, sequence: 0, hash: seal.hash, dayHash: seal.hash, closedDay: seal.day };
  };
  for (const event of events) {
    const day = chainDay(at, event, today);
    closeBefore(day);
    const link = {
      day,
      sequence: at.sequence + 1,
      eventId: event.id,
      contentHash: contentHash(event, digest),
      previousHash: at.hash,
      sealedAt,
    };
    const hash = entryHash(link, digest);
    entries.push({ ...link, hash });
    at = { ...at, day, sequence: link.sequence, hash };
  }
  closeBefore(today);
  return { entries, days, head: at };
}

function closingOf(head: ChainHead, day: string, sealedAt: string, digest: Digest): DaySeal {
  const closing = {
    day,
    entries: head.sequence,
    lastHash: head.hash,
    previousHash: head.dayHash,
    sealedAt,
  };
  return { ...closing, hash: dayHash(closing, digest) };
}

function chainDay(head: ChainHead, event: AuditedEvent, today: string): string {
  const happened = new Date(`${event.occurredAt}Z`);
  const day = Number.isNaN(happened.getTime()) ? today : dayOf(happened);
  // A clock that runs ahead must not drag the chain into the future, and a day closed before its time stays closed.
  const earliest = head.day ?? (head.closedDay === null ? '' : dayAfter(head.closedDay));
  const wanted = day > today ? today : day;
  return wanted < earliest ? earliest : wanted;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

const BERLIN = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The German day of a moment, `2027-03-01`. */
export function dayOf(moment: Date): string {
  const parts = new Map(BERLIN.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** Which lines the next sealing takes: by the time inside their id and by the time they claim. */
export interface SealableWindow {
  readonly fromId: string;
  readonly toId: string;
  readonly from: Date | null;
  readonly to: Date;
}

/** @param lastSealedAt null when nothing was ever sealed; then everything is taken */
export function sealableWindow(lastSealedAt: Date | null, now: Date): SealableWindow {
  const from = lastSealedAt === null ? null : minutesFrom(lastSealedAt, -SEALING_RULES.lateMinutes);
  const to = minutesFrom(now, SEALING_RULES.clockMinutes);
  return { fromId: lowestId(from ?? new Date(0)), toId: lowestId(to), from, to };
}

function minutesFrom(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000);
}

/** The lowest UUID of version 7 that a moment could have. */
function lowestId(moment: Date): string {
  const time = moment.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`;
}
