import { describe, expect, it } from '@jest/globals';
import { signUpInput } from './account.input.js';
import { confirmSignUp, signUp, type SignUp } from './sign-up.js';

const NOW = new Date('2026-03-02T08:00:00Z');
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const typed = {
  email: 'mara@musterstadt.example',
  displayName: 'Mara',
  password: 'Der Bauhof fährt um sieben',
};
const asked: SignUp = {
  id: 's',
  email: typed.email,
  displayName: 'Mara',
  locale: 'de',
  back: '/konto',
  createdAt: NOW,
  expiresAt: later(24),
};

describe('Asking for an account', () => {
  it('is kept for a day, without the password', () => {
    const input = signUpInput.parse({ ...typed, back: '/konto' });
    const decision = signUp(input, { id: 's', now: NOW, passwordKnown: false });
    expect(decision).toEqual({ ok: true, changes: { signUp: asked }, events: [] });
  });

  it.each([
    ['https://evil.example', null],
    ['//evil.example', null],
    ['/\\evil.example', null],
    ['/konto anlegen', null],
    [`/${'a'.repeat(500)}`, null],
    ['/einladung?t=1', '/einladung?t=1'],
    [undefined, null],
  ])('keeps of the way back %s only %s', (back, kept) => {
    expect(signUpInput.parse({ ...typed, back }).back).toBe(kept);
  });

  it('is refused for a password that attackers know', () => {
    const decision = signUp(signUpInput.parse(typed), { id: 's', now: NOW, passwordKnown: true });
    expect(decision).toMatchObject({ ok: false, problems: [{ code: 'PASSWORD_KNOWN_TO_ATTACKERS' }] });
  });
});

describe('Confirming it', () => {
  it('makes an account whose address is proven', () => {
    const decision = confirmSignUp(asked, { id: 'a', now: later(23), emailTaken: false });
    expect(decision).toMatchObject({
      ok: true,
      changes: { account: { id: 'a', email: typed.email, emailVerifiedAt: later(23), demo: false } },
      events: [{ type: 'account.registered', subjectId: 'a' }],
    });
  });

  it.each([
    ['nobody asked', null, NOW, false],
    ['a day has passed', asked, later(24), false],
    ['the address has an account meanwhile', asked, NOW, true],
  ])('is refused with the same words when %s', (_, facts, now, emailTaken) => {
    expect(confirmSignUp(facts, { id: 'a', now, emailTaken })).toEqual({
      ok: false,
      problems: [{ code: 'LINK_NOT_VALID', path: '' }],
    });
  });
});
