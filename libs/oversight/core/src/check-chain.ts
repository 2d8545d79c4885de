import { type AuditedEvent, contentHash, type Digest } from './audited-event.js';
import { type DaySeal, dayHash, entryHash, GENESIS, type SealedEvent } from './seal-events.js';

/**
 * What can be wrong: a line says something else than when it was sealed; it is gone; it was put in past the application;
 * or the chain itself was touched.
 */
export const FINDING_KINDS = ['altered', 'removed', 'inserted', 'seal_broken'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** One place where the trail is not what it was. */
export interface ChainFinding {
  readonly kind: FindingKind;
  /** Null for a line that never was in the chain. */
  readonly day: string | null;
  readonly sequence: number | null;
  /** Null when a whole day is concerned. */
  readonly eventId: string | null;
}

/** A place of the chain somebody noted earlier or elsewhere; the chain must still have it. */
export interface ChainMark {
  readonly day: string;
  readonly sequence: number;
  readonly hash: string;
}

/** How many findings are named; further ones are only counted. */
export const FINDINGS_NAMED = 100;

/**
 * Walks along a chain and notes every break. After a break it goes on with what is kept, so that one change is one
 * finding and not as many as there are entries after it.
 */
export class ChainCheck {
  private readonly named: ChainFinding[] = [];
  private readonly open = new Map<string, ChainMark[]>();
  private day: string | null = null;
  private sequence = 0;
  /** Null where a seal is missing, so that nobody knows what the next entry should name. */
  private lastHash: string | null = GENESIS;
  private closedHash: string | null = GENESIS;
  private readonly count = { events: 0, findings: 0, days: 0 };

  constructor(
    private readonly digest: Digest,
    marks: readonly ChainMark[] = [],
  ) {
    for (const mark of marks) this.open.set(placeOf(mark), [...(this.open.get(placeOf(mark)) ?? []), mark]);
  }

  /** The next entry with the line it stands for, null when that is gone. */
  entry(sealed: SealedEvent, event: AuditedEvent | null): void {
    if (sealed.day !== this.day) this.begin(sealed.day);
    this.count.events += 1;
    const { day, sequence, eventId } = sealed;
    const find = (kind: FindingKind): void => this.find({ kind, day, sequence, eventId });
    const isMarked = this.isMarked(sealed);
    if (!this.follows(sealed) || !isMarked) find('seal_broken');
    if (event === null) find('removed');
    else if (contentHash(event, this.digest) !== sealed.contentHash) find('altered');
    this.sequence = sequence;
    this.lastHash = sealed.hash;
  }

  /** The closing of a day, after its entries. */
  daySeal(seal: DaySeal): void {
    if (seal.day !== this.day) this.begin(seal.day);
    this.count.days += 1;
    const holds =
      seal.entries === this.sequence &&
      isOrUnknown(this.lastHash, seal.lastHash) &&
      isOrUnknown(this.closedHash, seal.previousHash) &&
      seal.hash === dayHash(seal, this.digest);
    if (!holds) this.find({ kind: 'seal_broken', day: seal.day, sequence: null, eventId: null });
    this.day = null;
    this.sequence = 0;
    this.lastHash = seal.hash;
    this.closedHash = seal.hash;
  }

  /** A line without an entry that no sealing will ever take. */
  inserted(eventId: string): void {
    this.count.events += 1;
    this.find({ kind: 'inserted', day: null, sequence: null, eventId });
  }

  /** After the last: marks that were not met are places that somebody cut off. */
  finish(): ChainReport {
    for (const { day, sequence } of [...this.open.values()].flat()) {
      this.find({ kind: 'seal_broken', day, sequence, eventId: null });
    }
    this.open.clear();
    return { ...this.count, named: this.named };
  }

  private begin(day: string): void {
    // A day that was left without its seal, although another follows: somebody took the seal.
    if (this.day !== null) {
      this.find({ kind: 'seal_broken', day: this.day, sequence: null, eventId: null });
      this.lastHash = null;
      this.closedHash = null;
    }
    this.day = day;
    this.sequence = 0;
  }

  private follows(sealed: SealedEvent): boolean {
    return (
      sealed.sequence === this.sequence + 1 &&
      isOrUnknown(this.lastHash, sealed.previousHash) &&
      sealed.hash === entryHash(sealed, this.digest)
    );
  }

  private isMarked(sealed: SealedEvent): boolean {
    const marks = this.open.get(placeOf(sealed)) ?? [];
    this.open.delete(placeOf(sealed));
    return marks.every((mark) => mark.hash === sealed.hash);
  }

  private find(finding: ChainFinding): void {
    this.count.findings += 1;
    if (this.named.length < FINDINGS_NAMED) this.named.push(finding);
  }
}

/** What a walk along the chain found. */
export interface ChainReport {
  readonly events: number;
  readonly days: number;
  readonly findings: number;
  readonly named: readonly ChainFinding[];
}

function isOrUnknown(expected: string | null, hash: string): boolean {
  return expected === null || expected === hash;
}

function placeOf({ day, sequence }: { readonly day: string; readonly sequence: number }): string {
  return `${day}/${sequence}`;
}

/** Reads a mark as the log prints it: `2027-03-01/412/<64 letters>`. Null when it is none. */
export function readMark(text: string): ChainMark | null {
  const [, day, sequence, hash] = /^(\d{4}-\d{2}-\d{2})\/(\d+)\/([0-9a-f]{64})$/.exec(text.trim()) ?? [];
  if (day === undefined || sequence === undefined || hash === undefined) return null;
  return { day, sequence: Number(sequence), hash };
}

/** A mark as one word, to be kept where the database's owner cannot reach it. */
export function markText({ day, sequence, hash }: ChainMark): string {
  return `${day}/${sequence}/${hash}`;
}
