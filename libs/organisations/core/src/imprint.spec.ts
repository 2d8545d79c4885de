import { describe, expect, it } from '@jest/globals';
import { claimOrganisationInput } from './claim.input.js';
import { readImprint } from './imprint.js';

const read = (page: string, mailbox = 'rathaus@wattenau.example') =>
  readImprint('https://www.wattenau.example/impressum', page, mailbox);

describe('the imprint of an organisation', () => {
  it('tells its host and its title as text', () => {
    const page = '<html><head><TITLE lang="de">\n Impressum &ndash; Stadt W&auml;ttenau </TITLE>';
    expect(read(page)).toMatchObject({
      host: 'www.wattenau.example',
      title: 'Impressum – Stadt Wättenau',
      mailDomain: 'wattenau.example',
      namesMailDomain: false,
    });
    expect(read('<p>Kein Titel</p>').title).toBe('');
    expect(read(`<title>${'x'.repeat(900)}`).title).toHaveLength(200);
  });

  it.each([
    ['in an address', '<a href="mailto:Info@Wattenau.example">', true],
    ['in an address written against robots', 'info (at) wattenau.example, Tel. 0', true],
    ['at the end of a sentence', 'Alle Adressen enden auf wattenau.example.', true],
    ['as part of a longer name', 'info@neu-wattenau.example', false],
    ['with a name behind it', 'info@wattenau.example.org', false],
    ['as any signs where its dots are', 'info@wattenauxexample', false],
  ])('names the domain of the mailbox %s', (_, page, named) => {
    expect(read(page).namesMailDomain).toBe(named);
  });
});

describe('the address of the imprint', () => {
  const typed = (imprintUrl: unknown) => {
    const claim = { kind: 'association', name: 'Verband', mailbox: 'a@verband.example', imprintUrl };
    const result = claimOrganisationInput.safeParse(claim);
    return result.success ? result.data.imprintUrl : result.error.issues[0]?.message;
  };

  it.each([
    ['left out', undefined, null],
    ['empty', '  ', null],
    ['without the scheme', 'www.verband.example/impressum', 'https://www.verband.example/impressum'],
    ['with capital letters', 'HTTP://Verband.Example/Impressum', 'http://verband.example/Impressum'],
    ['an address inside', 'http://169.254.169.254/', 'WEB_ADDRESS_INVALID'],
    ['an address inside, written as a number', 'http://2852039166/', 'WEB_ADDRESS_INVALID'],
    ['this machine', 'http://localhost/', 'WEB_ADDRESS_INVALID'],
    ['with another scheme', 'file:///etc/passwd', 'WEB_ADDRESS_INVALID'],
    ['with a password', 'https://a:b@verband.example/', 'WEB_ADDRESS_INVALID'],
    ['with a port of its own', 'https://verband.example:8443/', 'WEB_ADDRESS_INVALID'],
    ['too long', `https://verband.example/${'x'.repeat(500)}`, 'FIELD_TOO_LONG'],
  ])('is %s', (_, address, expected) => {
    expect(typed(address)).toBe(expected);
  });
});
