import { describe, expect, it } from '@jest/globals';
import { changePassword, resetPassword } from './change-password.js';
import { newMailLink } from './mail-link.js';

const NOW = new Date('2026-03-02T08:00:00Z');
const account = { id: 'a', email: 'mara@musterstadt.example', displayName: 'Mara Beispiel', demo: false };
const sessions = ['s1', 's2', 's3'].map((id) => ({ id, accountId: 'a' }));
const newPassword = 'Der Bauhof fährt um sieben';
const link = newMailLink({ id: 'l', purpose: 'reset_password', accountId: 'a', email: account.email }, NOW);
const change = { account, newPassword, passwordKnown: false, sessions, ownSessionId: 's2' };
const reset = { link, account, newPassword, passwordKnown: false, sessions, now: NOW };

describe('Changing the password', () => {
  it('ends every other session and tells of each', () => {
    const decision = changePassword(change);
    expect(decision).toMatchObject({ ok: true, changes: { ended: [{ id: 's1' }, { id: 's3' }] } });
    expect(decision.ok && decision.events.map(({ type, subjectId }) => `${type} ${subjectId}`)).toEqual([
      'account.password_changed a',
      'session.ended s1',
      'session.ended s3',
    ]);
  });

  it('is refused for an invented person, as whom everybody acts', () => {
    expect(changePassword({ ...change, account: { ...account, demo: true } })).toMatchObject({
      problems: [{ code: 'DEMO_ACCOUNT_FIXED' }],
    });
  });

  it('is refused for one’s own name', () => {
    expect(changePassword({ ...change, newPassword: 'marabeispiel1' })).toMatchObject({
      problems: [{ code: 'PASSWORD_EASY_TO_GUESS', path: 'newPassword' }],
    });
  });
});

describe('Choosing a password by a link', () => {
  it('ends every session and begins none', () => {
    expect(resetPassword(reset)).toMatchObject({ ok: true, changes: { ended: sessions } });
  });

  it.each([
    ['none', { link: null }],
    ['one to an address nobody has', { link: { ...link, accountId: null } }],
    ['one that is an hour old', { now: new Date(NOW.getTime() + 3_600_000) }],
    ['one whose account is gone', { account: null }],
  ])('is refused for %s', (_, facts) => {
    expect(resetPassword({ ...reset, ...facts })).toEqual({
      ok: false,
      problems: [{ code: 'LINK_NOT_VALID', path: '' }],
    });
  });
});
