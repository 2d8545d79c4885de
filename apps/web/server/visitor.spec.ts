import { describe, expect, test } from '@jest/globals';
import { readChoice } from './visitor.js';

const read = (path: string, cookie?: string, accept?: string) =>
  readChoice(new URL(path, 'https://allmende.example'), cookie, accept);

describe('language and look of a visitor', () => {
  test('are German and as the device says for everybody we know nothing about', () => {
    expect(read('/')).toEqual({ language: 'de', theme: null, cookies: [] });
  });

  test('follow the browser, unless somebody chose before', () => {
    expect(read('/', undefined, 'en-GB,en;q=0.9,de;q=0.5').language).toBe('en');
    expect(read('/', 'lang=de', 'en-GB').language).toBe('de');
    expect(read('/', undefined, 'fr-FR,fr').language).toBe('de');
  });

  test('a link decides over everything and is remembered', () => {
    const choice = read('/?lang=en&theme=dark', 'lang=de; theme=light');
    expect(choice.language).toBe('en');
    expect(choice.theme).toBe('dark');
    expect(choice.cookies).toEqual([
      'lang=en; Path=/; Max-Age=31536000; SameSite=Lax',
      'theme=dark; Path=/; Max-Age=31536000; SameSite=Lax',
    ]);
  });

  test('what is no choice is neither followed nor remembered', () => {
    const choice = read('/?lang=xx&theme=%0d%0aSet-Cookie:x', 'theme=purple');
    expect(choice).toEqual({ language: 'de', theme: null, cookies: [] });
  });

  test('back to the device is a choice as well', () => {
    const choice = read('/?theme=auto', 'theme=dark');
    expect(choice.theme).toBeNull();
    expect(choice.cookies).toHaveLength(1);
  });
});
