import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeptMails } from './kept-mails.ts';
import { htmlOf, listPage, mailPage } from './pages.ts';

const mail = {
  receivedAt: '2026-03-02T08:00:00Z',
  from: 'Allmende <a@b.example>',
  to: ['mara@musterstadt.example'],
  subject: '<script>alert(1)</script>',
  text: 'Bitte folgen: http://localhost:4200/passwort-neu?link=a&b="',
  html: '<html><head></head><body>x</body></html>',
};

describe('caught mails', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'allmende-mails-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  test('are kept over a restart, the newest first, and only the last few', () => {
    const first = new KeptMails(dir, 3);
    for (let number = 1; number <= 5; number += 1) first.add({ ...mail, subject: `Mail ${number}` });
    const subjects = new KeptMails(dir, 3).list().map(({ subject }) => subject);
    expect(subjects).toEqual(['Mail 5', 'Mail 4', 'Mail 3']);
  });

  test.each(['../allmende', '..%2Fx', '', '1.json'])('are not found under a name like %s', (id) => {
    expect(new KeptMails(dir).find(id)).toBeUndefined();
  });

  test('are shown without running what stands in them, and with links one can follow', () => {
    const kept = new KeptMails(dir).add(mail);
    for (const html of [listPage([kept], 'de'), mailPage(kept, 'en')]) expect(html).not.toContain('<script');
    expect(mailPage(kept, 'de')).toContain('href="http://localhost:4200/passwort-neu?link=a&#38;b="');
    expect(mailPage(kept, 'de')).toMatch(/<iframe[^>]+sandbox="allow-popups /);
    expect(htmlOf(kept)).toContain('<base target="_blank">');
  });

  test('teach when there are none yet', () => {
    expect(listPage([], 'de')).toContain('Noch ist keine Mail angekommen');
  });
});
