import { describe, expect, test } from '@jest/globals';
import { addressAfterSignIn, signInAddress } from './plain-pages.js';

describe('coming back after signing in', () => {
  test('leads to the same place with its parameters', () => {
    const address = signInAddress({ pathname: '/loesungen', search: '?q=straße&seite=2' });
    expect(addressAfterSignIn(new URL(address, 'https://x.example').search)).toBe(
      '/loesungen?q=straße&seite=2',
    );
  });

  test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', ''])(
    'never leads elsewhere: %s',
    (wanted) => {
      const address = addressAfterSignIn(`?zurueck=${encodeURIComponent(wanted)}`);
      expect(address).toBe('/');
    },
  );
});
