import { describe, expect, it } from '@jest/globals';
import { maskedError, maskText } from './masked.js';

describe('A line of the log', () => {
  it.each([
    ['no account for jana.ohlsen@wattenau.example here', 'no account for … here'],
    ['Key (email)=(jana@wattenau.example) exists', 'Key (email)=(…) exists'],
    ['token 3fJx9AqZ0kLm27TuVw_8bNcDeFgHiJkLmN0pQrStUvW is over', 'token … is over'],
    [
      'project 01900000-0000-7000-8000-000000000001 is gone',
      'project 01900000-0000-7000-8000-000000000001 is gone',
    ],
    ['Cannot read properties of undefined', 'Cannot read properties of undefined'],
  ])('%s becomes %s', (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });

  it('tells of a database error which rule it was, never with which values', () => {
    const driverError = Object.assign(new Error('duplicate'), {
      severity: 'ERROR',
      code: '23505',
      constraint: 'uq_account_email',
      detail: 'Key (email)=(jana@wattenau.example) already exists.',
    });
    const error = Object.assign(new Error('invalid input syntax for type uuid: "Jana Ohlsen"'), {
      driverError,
      query: 'insert into identity.account (email) values ($1)',
      parameters: ['jana@wattenau.example'],
    });
    const logged = maskedError(error);
    expect(logged).toMatchObject({
      code: '23505',
      constraint: 'uq_account_email',
      statement: 'insert into identity.account (email) values ($1)',
    });
    expect(JSON.stringify(logged)).not.toMatch(/jana/i);
  });

  it('keeps the way to a defect and not its first line twice', () => {
    const { message, stack } = maskedError(new TypeError('broken for a@b.example'));
    expect(message).toBe('broken for …');
    expect(stack).toMatch(/^\s+at /);
    expect(stack).not.toContain('b.example');
  });
});
