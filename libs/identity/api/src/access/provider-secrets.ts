import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** 256 bits of chance as text; for states, tickets and what a browser keeps. */
export function newProviderSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** The stored form of a secret; null when the text cannot be one of ours and need not be looked up. */
export function providerSecretHash(secret: string | undefined | null): Buffer | null {
  if (typeof secret !== 'string' || !/^[\w-]{43}$/.test(secret)) return null;
  return createHash('sha256').update(secret).digest();
}

/** What is derived from the secret of a browser for one way through a provider, and therefore stands nowhere. */
export interface FlowSecrets {
  readonly nonce: string;
  readonly verifier: string;
}

/** Nonce and PKCE verifier of one way. */
export function flowSecrets(browserSecret: string, state: string): FlowSecrets {
  const derive = (use: string) =>
    createHmac('sha256', browserSecret).update(`${use}:${state}`).digest('base64url');
  return { nonce: derive('nonce'), verifier: derive('verifier') };
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts (AES-256-GCM) with a key from a secret that is kept by a browser only. */
export function seal(secret: string, text: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** The text again, or null when the secret is another one, e.g. because the session got a new token meanwhile. */
export function unseal(secret: string, sealed: Buffer): string | null {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), sealed.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    const text = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'allmende: ID token of a provider', 32));
}
