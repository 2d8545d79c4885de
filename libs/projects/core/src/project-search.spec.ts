import { describe, expect, it } from '@jest/globals';
import { isMailbox, looksPersonal } from './contact-mailbox.js';
import { projectFilterInput } from './project-search.input.js';
import { normaliseQuery } from './project-search.js';
import { readableKey } from './readable-key.js';

describe('what people type into the search', () => {
  it('is brought into one form and a bounded length', () => {
    expect(normaliseQuery('  Stra\u00dfen\n\tsch\u0061\u0308den\u0000 ')).toBe('Straßen schäden');
    expect(normaliseQuery('x'.repeat(500))).toHaveLength(200);
  });

  it('narrows by known values only', () => {
    expect(projectFilterInput.safeParse({ field: ['care'], land: ['05'], kreis: ['05315'] }).success).toBe(
      true,
    );
    expect(projectFilterInput.safeParse({ field: ['space'] }).success).toBe(false);
    expect(projectFilterInput.safeParse({ land: ["05' OR 1=1"] }).success).toBe(false);
  });
});

describe('contacts', () => {
  it.each([
    'digital@musterstadt.example',
    'ki-team@kreis-muster.example',
    'a.b+c@muellheim.example',
    'info@müllheim.example',
  ])('takes %s as a mailbox', (mailbox) => expect(isMailbox(mailbox)).toBe(true));

  it.each([
    'digital@',
    '@muster.example',
    'digital muster.example',
    'a..b@muster.example',
    'a@muster',
    'a@b@c.example',
    'a@-b.example',
  ])('does not take %s as a mailbox', (mailbox) => expect(isMailbox(mailbox)).toBe(false));

  it.each([
    'erika.mustermann@stadt.example',
    'e.mustermann@stadt.example',
    'jörg_müller-lüdenscheid@stadt.example',
    'britta.kiesel@stadt.example',
  ])('hints that %s looks like a person', (mailbox) => expect(looksPersonal(mailbox)).toBe(true));

  it.each([
    'digital@stadt.example',
    'smart.city@stadt.example',
    'stabsstelle.digitalisierung@stadt.example',
    'it.service@stadt.example',
    'amt61@stadt.example',
    'poststelle@stadt.example',
    '',
  ])('sees the office in %j', (mailbox) => expect(looksPersonal(mailbox)).toBe(false));
});

describe('readable keys', () => {
  it('join the words of the title with a piece of the id', () => {
    const id = '019a4000-0000-7000-8000-00000ABCDEF1';
    expect(readableKey('Wärme & Wasser', id, 'projekt')).toBe('waerme-wasser-bcdef1');
    expect(readableKey('???', id, 'projekt')).toBe('projekt-bcdef1');
    expect(readableKey('a'.repeat(300), id, 'projekt')).toHaveLength(67);
  });
});
