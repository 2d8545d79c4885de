import { createHash, randomBytes } from 'node:crypto';

/** What the browser keeps: 256 bits of chance. Only the hash of it is stored. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** The stored form of a token; null when the text cannot be one of ours and need not be looked up. */
export function sessionTokenHash(token: string | undefined): Buffer | null {
  if (token === undefined || !/^[\w-]{43}$/.test(token)) return null;
  return createHash('sha256').update(token).digest();
}
