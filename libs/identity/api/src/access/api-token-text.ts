import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** What every token begins with, so that scanners for secrets find one that lies where it should not. */
const MARK = 'almd_';
const SHOWN = 6;
const FORM = /^(almd_[\w-]{43})([\w-]{6})$/;

/** A new token: the mark, 256 bits of chance and a checksum. */
export function newApiToken(): string {
  const body = `${MARK}${randomBytes(32).toString('base64url')}`;
  return `${body}${checksum(body)}`;
}

/** The first characters, by which people and scanners tell tokens apart; too few to guess the rest. */
export function apiTokenPrefix(token: string): string {
  return token.slice(0, MARK.length + SHOWN);
}

/** The stored form; null when the text was mistyped or is none of ours and need not be looked up. */
export function apiTokenHash(token: string): Buffer | null {
  const [, body, sum] = FORM.exec(token) ?? [];
  if (body === undefined || checksum(body) !== sum) return null;
  return createHash('sha256').update(token).digest();
}

/** CRC-32 in six characters: finds slips, protects nothing. */
function checksum(body: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(body));
  return bytes.toString('base64url');
}
