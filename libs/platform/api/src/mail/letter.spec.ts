import { describe, expect, it } from '@jest/globals';
import { composeMail, type Letter } from './letter.js';

const letter: Letter = {
  to: 'amt@wattenau.example',
  locale: 'de',
  subject: 'Einladung\r\nBcc: alle@wattenau.example',
  greeting: 'Guten Tag,',
  paragraphs: ['Stadt <b>Wattenau</b> & Umland lädt Sie ein.'],
  action: { label: 'Einladung ansehen', href: 'https://allmende.example/einladung?a=1&b=2' },
  code: '4711 0815',
  reason: 'Sie erhalten diese Mail, weil jemand Ihre Adresse angegeben hat.',
};

describe('a mail', () => {
  it('says the same in text and in HTML', () => {
    const { text, html } = composeMail(letter);
    for (const words of ['Guten Tag,', 'Einladung ansehen', '4711 0815', 'Sie erhalten diese Mail']) {
      expect(text).toContain(words);
      expect(html).toContain(words);
    }
    expect(text).toContain('https://allmende.example/einladung?a=1&b=2');
    expect(html).toContain('href="https://allmende.example/einladung?a=1&#38;b=2"');
  });

  it('never lets a name become markup or a header', () => {
    const { subject, html } = composeMail(letter);
    expect(html).not.toContain('<b>Wattenau');
    expect(subject).toBe('Einladung Bcc: alle@wattenau.example');
  });
});
