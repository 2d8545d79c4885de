/** How many codes there are at a time and how long each is: 10 letters and digits without look-alikes, 50 bits. */
export const RECOVERY_CODE_RULES = { count: 10, length: 10, warnBelow: 4 } as const;

/** Crockford's Base32: no I, L, O, U, so that a printed code is read in one way only. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** One code from chance, written in two groups, e.g. `7F3K9-2MQXA`. */
export function recoveryCode(chance: Uint8Array): string {
  if (chance.length < RECOVERY_CODE_RULES.length)
    throw new RangeError('A recovery code needs 10 random bytes');
  const letters = [...chance.slice(0, RECOVERY_CODE_RULES.length)].map((byte) => ALPHABET.charAt(byte % 32));
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}

/** A typed code in the form in which it is hashed: blanks, dashes, case and look-alikes make no difference. */
export function readRecoveryCode(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}
