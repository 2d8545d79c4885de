import { describe, expect, it } from '@jest/globals';
import { composedPassword, passwordProblems } from './password.js';

describe('A password', () => {
  it.each([
    ['eleven characters', 'a'.repeat(11), 'PASSWORD_TOO_SHORT'],
    ['twelve characters of one kind', 'a'.repeat(12), undefined],
    ['128 characters', 'a'.repeat(128), undefined],
    ['129 characters', 'a'.repeat(129), 'PASSWORD_TOO_LONG'],
    ['six emoji, which take twelve code units', '🌳'.repeat(6), 'PASSWORD_TOO_SHORT'],
    ['twelve emoji', '🌳'.repeat(12), undefined],
    ['eleven umlauts typed as letter and dots', 'u\u0308'.repeat(11), 'PASSWORD_TOO_SHORT'],
  ])('of %s is judged by its length alone', (_, password, code) => {
    expect(passwordProblems(password)[0]?.code).toBe(code);
  });

  it('names the limit it missed', () => {
    expect(passwordProblems('kurz')).toEqual([
      { code: 'PASSWORD_TOO_SHORT', path: 'password', params: { min: 12 } },
    ]);
  });

  it('is the same whether the keyboard sends one character or two', () => {
    expect(composedPassword('Mu\u0308nster')).toBe(composedPassword('Münster'));
  });
});
