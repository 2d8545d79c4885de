import { describe, expect, test } from '@jest/globals';
import { toSpoken, typedProblems } from './sign-in-problems.js';

describe('what is missing before the server is asked', () => {
  test('is named once for each empty field', () => {
    expect(typedProblems({ email: '  ', password: '' })).toEqual([
      { code: 'REQUIRED', path: 'email' },
      { code: 'REQUIRED', path: 'password' },
    ]);
  });

  test('is nothing when both are there, whatever they look like', () => {
    expect(typedProblems({ email: 'not an address', password: 'x' })).toEqual([]);
  });

  test('names a text that is too long', () => {
    expect(typedProblems({ email: 'a'.repeat(300), password: 'x' })).toEqual([
      { code: 'FIELD_TOO_LONG', path: 'email' },
    ]);
  });
});

describe('a problem as its sentence needs it', () => {
  test.each([
    ['1', 1],
    ['60', 1],
    ['61', 2],
    ['900', 15],
  ])('turns %s seconds into %i whole minutes', (value, count) => {
    const problem = { code: 'TOO_MANY_ATTEMPTS', params: [{ name: 'retryAfterSeconds', value }] };
    expect(toSpoken(problem)).toMatchObject({ params: { count } });
  });

  test('says which field is empty and leaves the rest alone', () => {
    expect(toSpoken({ code: 'REQUIRED', path: 'password' }).code).toBe('REQUIRED_PASSWORD');
    const failed = { code: 'SIGN_IN_FAILED', path: '' };
    expect(toSpoken(failed)).toBe(failed);
  });
});
