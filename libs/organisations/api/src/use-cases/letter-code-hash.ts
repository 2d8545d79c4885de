import { scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, string, number, Buffer>(scrypt);

/** What is kept of a code: slow to compute, so that the 55 bits on paper cannot be tried out on a stolen table. */
export async function letterCodeHash(code: string, letterId: string): Promise<Buffer> {
  return derive(code, letterId, 32);
}

/** Compares in constant time; a letter that is gone costs the same and never matches. */
export async function isLetterCode(code: string, letterId: string, stored: Buffer | null): Promise<boolean> {
  const typed = await letterCodeHash(code, letterId);
  return stored !== null && timingSafeEqual(typed, stored);
}
