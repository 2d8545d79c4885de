import { LOCALES } from '@allmende/identity-core';
import { composeMail } from '@allmende/platform-api';
import { describe, expect, it } from '@jest/globals';
import { ACCOUNT_MAILS, accountLetter } from './account-letter.js';

const FACTS = {
  name: 'Mara <b>Beispiel</b>',
  href: 'https://netz.example/passwort-neu?link=abc&zurueck=%2Fkonto',
  hours: 24,
  email: 'neu@musterstadt.example',
  when: '27. November 2026 um 10:12',
};
const MAILS = ACCOUNT_MAILS.flatMap((mail) => LOCALES.map((locale) => [mail, locale] as const));

describe.each(MAILS)('The mail %s in %s', (mail, locale) => {
  const letter = accountLetter(mail, 'mara@musterstadt.example', locale, FACTS);
  const { subject, text, html } = composeMail(letter);

  it('says what happened, what to do and why it came, in both forms', () => {
    expect(subject.length).toBeGreaterThan(10);
    expect(subject.length).toBeLessThan(60);
    expect(letter.paragraphs.length).toBeGreaterThanOrEqual(2);
    for (const sentence of [...letter.paragraphs, letter.reason]) {
      expect(text).toContain(sentence);
      expect(sentence).not.toMatch(/undefined|null|NaN|\{|\}/);
    }
    expect(html).toContain(`lang="${locale}"`);
    expect(text.includes(FACTS.href)).toBe(letter.action !== null);
  });

  it('carries no markup that somebody typed as their name', () => {
    expect(html).not.toContain('<b>');
  });
});

describe('A mail', () => {
  it('greets somebody whose name is not known', () => {
    const letter = accountLetter('has_no_account', 'x@y.example', 'de', { ...FACTS, name: null });
    expect(letter.greeting).toBe('Guten Tag,');
  });

  it.each([
    ['de', 1, 'eine Stunde'],
    ['de', 24, '24 Stunden'],
    ['en', 1, 'one hour'],
    ['en', 24, '24 hours'],
  ] as const)('says in %s how long a link of %i hours works', (locale, hours, words) => {
    const letter = accountLetter('reset_password', 'x@y.example', locale, { ...FACTS, hours });
    expect(letter.paragraphs.join(' ')).toContain(words);
  });
});
