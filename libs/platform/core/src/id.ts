/**
 * A UUID of version 7 (RFC 9562): 48 bits of Unix milliseconds, then chance, so that ids sort by time.
 * @param now Unix time in milliseconds
 * @param chance at least 10 random bytes
 */
export function uuidV7(now: number, chance: Uint8Array): string {
  if (chance.length < 10) throw new RangeError('uuidV7 needs 10 random bytes');
  const time = Math.trunc(now).toString(16).padStart(12, '0');
  const random = [...chance.slice(0, 10)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = (8 + (Number.parseInt(random.charAt(3), 16) % 4)).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8, 12),
    `7${random.slice(0, 3)}`,
    `${variant}${random.slice(4, 7)}`,
    random.slice(7, 19),
  ].join('-');
}
