import { describe, expect, it } from '@jest/globals';
import { sameSitePath } from './same-site-path.js';

describe('Where somebody comes back to', () => {
  it.each(['/', '/konto', '/kommunen?land=05&seite=2#liste', '/loesungen/stra%C3%9Fenbild', '/authoren'])(
    'may be %s',
    (path) => expect(sameSitePath(path)).toBe(path),
  );

  it.each([
    ['another site', 'https://evil.example/'],
    ['another site without scheme', '//evil.example'],
    ['what browsers read as another site', '/\\evil.example'],
    ['a header', '/konto\r\nset-cookie: a=b'],
    ['a tab that browsers leave out', '/\t/evil.example'],
    ['no path', 'konto'],
    ['a script', 'javascript:alert(1)'],
    ['round in circles', '/auth/oidc/land/start'],
    ['the sign-in itself', '/anmelden?zurueck=%2F'],
    ['something endless', `/${'a'.repeat(500)}`],
    ['nothing', ''],
  ])('may not be %s', (_says, path) => expect(sameSitePath(path)).toBeNull());

  it('is nowhere in particular when nothing is said', () => expect(sameSitePath(undefined)).toBeNull());
});
