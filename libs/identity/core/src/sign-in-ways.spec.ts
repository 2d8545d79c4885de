import { describe, expect, it } from '@jest/globals';
import { removeFactor, type SignInWays, unlinkProvider } from './sign-in-ways.js';

const identity = {
  id: 'i1',
  issuer: 'https://login.land.example',
  subject: 'jana',
  accountId: 'a1',
  linkedAt: new Date(0),
  lastUsedAt: new Date(0),
};
const NONE: SignInWays = { hasPassword: false, passkeys: 0, providers: 0 };
const LAST = { ok: false, problems: [{ code: 'LAST_SIGN_IN_WAY' }] };

describe('A way to sign in', () => {
  it.each([
    ['a password', { ...NONE, hasPassword: true }],
    ['a passkey', { ...NONE, passkeys: 1 }],
    ['another provider', { ...NONE, providers: 1 }],
  ])('may go while %s is left', (_, left) => {
    expect(unlinkProvider(identity, left)).toMatchObject({
      ok: true,
      events: [{ type: 'provider.unlinked' }],
    });
    const removed = removeFactor('a1', { kind: 'passkey', passkeyId: 'p1' }, left);
    expect(removed).toMatchObject({ ok: true, events: [{ type: 'factor.removed', subjectId: 'a1' }] });
  });

  it('stays when it is the last', () => {
    expect(unlinkProvider(identity, NONE)).toMatchObject(LAST);
    expect(removeFactor('a1', { kind: 'passkey', passkeyId: 'p1' }, NONE)).toMatchObject(LAST);
  });
});
