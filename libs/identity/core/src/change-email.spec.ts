import { describe, expect, it } from '@jest/globals';
import { confirmEmailChange, requestEmailChange } from './change-email.js';
import { newMailLink } from './mail-link.js';

const NOW = new Date('2026-03-02T08:00:00Z');
const account = {
  id: 'a',
  email: 'mara@musterstadt.example',
  displayName: 'Mara',
  locale: 'de',
  jobTitle: null,
  demo: false,
  createdAt: NOW,
  emailVerifiedAt: NOW,
} as const;
const email = 'neu@musterstadt.example';
const link = newMailLink({ id: 'l', purpose: 'prove_email', accountId: 'a', email }, NOW);

describe('Another address', () => {
  it('is asked for with a notice to the old one, and the trail names neither', () => {
    const decision = requestEmailChange(account, email);
    expect(decision).toMatchObject({ ok: true, changes: { email, noticeToOld: true } });
    expect(JSON.stringify(decision.ok && decision.events)).not.toContain('@');
  });

  it('that is the same is refused, unless it was never proven', () => {
    const same = 'Mara@Musterstadt.example';
    expect(requestEmailChange(account, same)).toMatchObject({ problems: [{ code: 'EMAIL_UNCHANGED' }] });
    expect(requestEmailChange({ ...account, emailVerifiedAt: null }, same)).toMatchObject({
      changes: { noticeToOld: false },
    });
  });

  it('is not for an invented person', () => {
    expect(requestEmailChange({ ...account, demo: true }, email)).toMatchObject({
      problems: [{ code: 'DEMO_ACCOUNT_FIXED' }],
    });
  });

  it('belongs to the account once its link was followed', () => {
    expect(confirmEmailChange(link, { takenByOther: false, now: NOW })).toMatchObject({
      changes: { accountId: 'a', email, emailVerifiedAt: NOW },
    });
  });

  it.each([
    ['is over', { takenByOther: false, now: new Date(NOW.getTime() + 24 * 3_600_000) }],
    ['leads to an address that somebody else has by now', { takenByOther: true, now: NOW }],
  ])('is not given by a link that %s', (_, facts) => {
    expect(confirmEmailChange(link, facts)).toMatchObject({ problems: [{ code: 'LINK_NOT_VALID' }] });
  });
});
