import { describe, expect, it } from '@jest/globals';
import { admitSignIn, failuresCountSince, signIn, type SignInFacts } from './sign-in.js';

const NOW = new Date('2026-03-02T08:00:00Z');
const secondsAgo = (seconds: number) => new Date(NOW.getTime() - seconds * 1_000);
/** `count` failures, the newest a second ago, one per second before. */
const failures = (count: number) => Array.from({ length: count }, (_, index) => secondsAgo(index + 1));
const NONE = { byEmail: [], byAddress: [] };

function facts(changes: Partial<SignInFacts>): SignInFacts {
  return {
    account: { id: 'a', factors: { totp: false, passkeys: 0, recoveryCodesLeft: 0 } },
    passwordMatches: true,
    failures: NONE,
    newId: 's',
    now: NOW,
    ...changes,
  };
}

describe('Signing in', () => {
  it('with the right password starts a session and says so', () => {
    const decision = signIn(facts({}));
    expect(decision).toMatchObject({
      ok: true,
      changes: { session: { id: 's', accountId: 'a', createdAt: NOW } },
      events: [{ type: 'account.signed_in', subjectId: 'a', payload: { sessionId: 's' } }],
    });
  });

  it.each([
    ['an authenticator app', { totp: true, passkeys: 0, recoveryCodesLeft: 10 }],
    ['a passkey', { totp: false, passkeys: 1, recoveryCodesLeft: 0 }],
  ])('with the right password opens only the second step for an account with %s', (_, factors) => {
    const decision = signIn(facts({ account: { id: 'a', factors } }));
    expect(decision).toEqual({
      ok: true,
      changes: {
        session: null,
        step: { id: 's', accountId: 'a', createdAt: NOW, expiresAt: new Date('2026-03-02T08:10:00Z') },
        factors,
      },
      events: [],
    });
  });

  it('with a wrong password and with an unknown e-mail gets the same answer', () => {
    const wrong = signIn(facts({ passwordMatches: false }));
    const unknown = signIn(facts({ account: null, passwordMatches: false }));
    expect(wrong).toEqual({ ok: false, problems: [{ code: 'SIGN_IN_FAILED', path: '' }] });
    expect(unknown).toEqual(wrong);
  });

  it('without an account fails whatever the comparison says', () => {
    expect(signIn(facts({ account: null, passwordMatches: true })).ok).toBe(false);
  });

  it('is refused after too many failures even with the right password', () => {
    const decision = signIn(facts({ failures: { byEmail: failures(10), byAddress: [] } }));
    expect(decision).toMatchObject({ ok: false, problems: [{ code: 'TOO_MANY_ATTEMPTS' }] });
  });
});

describe('An attempt to sign in', () => {
  it.each([
    ['nine failures for the e-mail', 9, 0, true],
    ['ten failures for the e-mail', 10, 0, false],
    ['49 failures from the address', 0, 49, true],
    ['50 failures from the address', 0, 50, false],
  ])('after %s is admitted or not', (_, byEmail, byAddress, admitted) => {
    const recent = { byEmail: failures(byEmail), byAddress: failures(byAddress) };
    expect(admitSignIn(recent, NOW).ok).toBe(admitted);
  });

  it('learns when the failure that is one too many leaves the window', () => {
    const decision = admitSignIn({ byEmail: failures(10), byAddress: [] }, NOW);
    expect(decision).toEqual({
      ok: false,
      problems: [{ code: 'TOO_MANY_ATTEMPTS', path: '', params: { retryAfterSeconds: 890 } }],
    });
  });

  it('waits for the later of both limits', () => {
    const byEmail = Array.from({ length: 10 }, () => secondsAgo(600));
    const byAddress = Array.from({ length: 50 }, () => secondsAgo(300));
    const decision = admitSignIn({ byEmail, byAddress }, NOW);
    expect(decision).toMatchObject({ problems: [{ params: { retryAfterSeconds: 600 } }] });
  });

  it('is admitted in the very second it was told to come back', () => {
    const recent = { byEmail: failures(10), byAddress: [] };
    expect(admitSignIn(recent, new Date(NOW.getTime() + 889_999)).ok).toBe(false);
    expect(admitSignIn(recent, new Date(NOW.getTime() + 890_000)).ok).toBe(true);
  });

  it('is not held up by failures of more than fifteen minutes ago', () => {
    const byEmail = Array.from({ length: 40 }, () => failuresCountSince(NOW));
    expect(admitSignIn({ byEmail, byAddress: [] }, NOW).ok).toBe(true);
  });

  it('is counted right in whatever order the failures come', () => {
    const recent = { byEmail: failures(12).reverse(), byAddress: [] };
    expect(admitSignIn(recent, NOW)).toMatchObject({ problems: [{ params: { retryAfterSeconds: 890 } }] });
  });
});
