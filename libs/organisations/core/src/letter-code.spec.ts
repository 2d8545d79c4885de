import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWellFormed, letterCode, LETTER_RULES, readCode, spelledCode } from './letter-code.js';

const chance = fc.uint8Array({ minLength: 11, maxLength: 11 });
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('the code of a letter', () => {
  it('is what was printed, however it is typed', () => {
    fc.assert(
      fc.property(chance, (bytes) => {
        const code = letterCode(bytes);
        expect(code).toHaveLength(LETTER_RULES.signs);
        expect(isWellFormed(code)).toBe(true);
        expect(readCode(` ${spelledCode(code).toLowerCase()} `)).toBe(code);
        expect(readCode(spelledCode(code).replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code);
      }),
    );
  });

  it('is told from every code with one wrong sign', () => {
    fc.assert(
      fc.property(chance, fc.nat(11), fc.nat(31), (bytes, at, value) => {
        const code = letterCode(bytes);
        const slip = code.slice(0, at) + SIGNS.charAt(value) + code.slice(at + 1);
        expect(isWellFormed(slip)).toBe(slip === code);
      }),
    );
  });

  it.each(['', '7K3Q', '7K3Q9XWM2TB', 'U'.repeat(12), '7K3Q-9XWM-2TBDX'])('is never: %s', (typed) => {
    expect(isWellFormed(readCode(typed))).toBe(false);
  });
});
