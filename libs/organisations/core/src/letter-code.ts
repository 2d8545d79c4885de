/** The 32 signs of Crockford's base 32: no I, L, O, U, so that nobody misreads a code (crockford.com/base32.html). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const READ_AS: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** How a code on paper is made and how long it serves. */
export const LETTER_RULES = { signs: 12, validDays: 60, attempts: 5 } as const;

/**
 * A new code: eleven signs of chance (55 bits) and one that checks them (Luhn in base 32), so that a slip of the pen is
 * told from a wrong code without costing an attempt.
 * @param chance at least 11 random bytes
 */
export function letterCode(chance: Uint8Array): string {
  const length = LETTER_RULES.signs - 1;
  if (chance.length < length) throw new RangeError('a code needs 11 random bytes');
  const signs = [...chance.slice(0, length)].map((byte) => SIGNS.charAt(byte % 32)).join('');
  return signs + checkSign(signs);
}

/** The code in groups of four, as it stands in the letter: `7K3Q-9XWM-2TBD`. */
export function spelledCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code;
}

/** What somebody typed as it is compared: without blanks and hyphens, capitals, O read as 0, I and L as 1. */
export function readCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replace(/[ILO]/g, (sign) => READ_AS[sign] ?? sign);
}

/** Whether the signs can be a code at all: right length, right signs, and the last one fits the others. */
export function isWellFormed(code: string): boolean {
  if (code.length !== LETTER_RULES.signs || [...code].some((sign) => !SIGNS.includes(sign))) return false;
  return checkSign(code.slice(0, -1)) === code.slice(-1);
}

/** Luhn mod N over 32 signs (ISO/IEC 7812-1, annex B, in another base): finds each single slip and most swaps. */
function checkSign(signs: string): string {
  let sum = 0;
  [...signs].reverse().forEach((sign, index) => {
    const value = SIGNS.indexOf(sign) * (index % 2 === 0 ? 2 : 1);
    sum += Math.floor(value / 32) + (value % 32);
  });
  return SIGNS.charAt((32 - (sum % 32)) % 32);
}
