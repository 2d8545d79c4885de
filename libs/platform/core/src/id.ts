/** When an id was made: Unix milliseconds, and how many were made before in the same one. */
export interface IdMoment {
  readonly time: number;
  readonly count: number;
}

/** As many ids as 12 bits count; the next one borrows a millisecond from the future. */
const IDS_PER_MILLISECOND = 4096;

/**
 * The moment of the next id of one process: later than the last one even within a millisecond or after the clock was set
 * back, so that ids keep the order in which they were made (RFC 9562, 6.2, method 1).
 * @param now Unix time in milliseconds
 */
export function nextIdMoment(last: IdMoment, now: number): IdMoment {
  if (now > last.time) return { time: now, count: 0 };
  const full = last.count + 1 === IDS_PER_MILLISECOND;
  return full ? { time: last.time + 1, count: 0 } : { time: last.time, count: last.count + 1 };
}

/**
 * A UUID of version 7 (RFC 9562): 48 bits of Unix milliseconds, 12 bits that count within them, 62 bits of chance.
 * @param chance at least 8 random bytes
 */
export function uuidV7({ time, count }: IdMoment, chance: Uint8Array): string {
  if (chance.length < 8) throw new RangeError('uuidV7 needs 8 random bytes');
  const moment = Math.trunc(time).toString(16).padStart(12, '0');
  const random = [...chance.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = (8 + (Number.parseInt(random.charAt(0), 16) % 4)).toString(16);
  return [
    moment.slice(0, 8),
    moment.slice(8, 12),
    `7${count.toString(16).padStart(3, '0')}`,
    `${variant}${random.slice(1, 4)}`,
    random.slice(4, 16),
  ].join('-');
}
