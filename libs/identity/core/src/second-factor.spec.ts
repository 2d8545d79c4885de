import { describe, expect, it } from '@jest/globals';
import { readRecoveryCode, recoveryCode } from './recovery-code.js';
import {
  confirmationMethods,
  factorAfter,
  isCounterPossible,
  isStepUnused,
  secondStepMethods,
  totpStep,
} from './second-factor.js';
import { isStepSpent } from './sign-in-step.js';

const NONE = { totp: false, passkeys: 0, recoveryCodesLeft: 0 };

describe('confirming who one is', () => {
  it.each([
    ['a password only', { hasPassword: true, factors: NONE }, ['password']],
    ['a provider only', { hasPassword: false, factors: NONE }, ['provider']],
    ['a password and an app', { hasPassword: true, factors: { ...NONE, totp: true } }, ['totp']],
    [
      'everything',
      { hasPassword: true, factors: { totp: true, passkeys: 2, recoveryCodesLeft: 3 } },
      ['passkey', 'totp', 'recovery_code'],
    ],
    ['a provider and a passkey', { hasPassword: false, factors: { ...NONE, passkeys: 1 } }, ['passkey']],
    [
      'recovery codes without a factor',
      { hasPassword: true, factors: { ...NONE, recoveryCodesLeft: 9 } },
      ['password'],
    ],
  ])('with %s takes the strongest', (_, means, methods) => {
    expect(confirmationMethods(means)).toEqual(methods);
  });

  it.each([
    ['password', 'password', 'password'],
    ['password', 'second_factor', 'second_factor'],
    ['password', 'provider', 'provider'],
    ['totp', 'password', 'second_factor'],
    ['recovery_code', 'password', 'second_factor'],
    ['passkey', 'provider', 'second_factor'],
    ['provider', 'password', 'provider'],
  ] as const)('with %s makes a session of %s one of %s', (method, before, after) => {
    expect(factorAfter(method, before)).toBe(after);
  });
});

describe('the second step', () => {
  it('offers what is set up and no recovery code when none is left', () => {
    expect(secondStepMethods({ ...NONE, totp: true })).toEqual(['totp']);
  });

  it('is spent with the fifth wrong code', () => {
    expect([4, 5].map(isStepSpent)).toEqual([false, true]);
  });

  it('counts steps of 30 seconds since 1970', () => {
    expect(totpStep(new Date(59_999))).toBe(1);
    expect(totpStep(new Date(60_000))).toBe(2);
  });

  it.each([
    ['the first code', 5, null, true],
    ['the same code again', 5, 5, false],
    ['the code before', 4, 5, false],
    ['the next code', 6, 5, true],
  ])('takes %s or not', (_, step, last, taken) => {
    expect(isStepUnused(step, last)).toBe(taken);
  });
});

describe('the count of a passkey', () => {
  it.each([
    ['never counts', 0, 0, true],
    ['begins to count', 0, 1, true],
    ['grows', 7, 8, true],
    ['stands still', 7, 7, false],
    ['goes back', 7, 6, false],
    ['stops counting', 7, 0, false],
  ])('that %s is possible or not', (_, known, told, possible) => {
    expect(isCounterPossible(known, told)).toBe(possible);
  });
});

describe('a recovery code', () => {
  it('has two groups of five without look-alikes', () => {
    const code = recoveryCode(Uint8Array.from([0, 1, 10, 17, 18, 20, 26, 27, 31, 255]));
    expect(code).toBe('01AHJ-MTVZZ');
    expect(() => recoveryCode(new Uint8Array(9))).toThrow(RangeError);
  });

  it('is read however it was typed', () => {
    expect(readRecoveryCode(' o1ahj – mtvzz ')).toBe('01AHJMTVZZ');
    expect(readRecoveryCode('0LAHJ-MTVZZ')).toBe(readRecoveryCode('01ahjmtvzz'));
  });
});
