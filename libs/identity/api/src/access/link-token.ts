import { createHash, randomBytes } from 'node:crypto';
import type { LinkPurpose } from '@allmende/identity-core';

/** The stored form of a link's token, bound to its purpose; null when the text cannot be one of ours. */
export function linkTokenHash(purpose: LinkPurpose, token: string): Buffer | null {
  return /^[\w-]{43}$/.test(token) ? hashOf(purpose, token) : null;
}

/** What stands in the link of a mail, 256 bits of chance, and the hash of it, which alone is stored. */
export function mintLink(purpose: LinkPurpose): { readonly token: string; readonly tokenHash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: hashOf(purpose, token) };
}

function hashOf(purpose: LinkPurpose, token: string): Buffer {
  return createHash('sha256').update(`${purpose}:${token}`).digest();
}
