import { createHash, randomBytes } from 'node:crypto';

/** What stands in the mail: 256 bits of chance. Only the hash of it is stored. */
export function newInvitationCode(): string {
  return randomBytes(32).toString('base64url');
}

/** The stored form of a code; null when the text cannot be one of ours and need not be looked up. */
export function invitationCodeHash(code: string): Buffer | null {
  if (!/^[\w-]{43}$/.test(code)) return null;
  return createHash('sha256').update(code).digest();
}
