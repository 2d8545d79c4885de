import { PROVIDER_REFUSALS } from '@allmende/identity-core';
import { describe, expect, test } from '@jest/globals';
import de from './locales/de.json' with { type: 'json' };
import en from './locales/en.json' with { type: 'json' };

describe('how a way by a provider may end', () => {
  test.each(PROVIDER_REFUSALS)('%s has a title and a remedy in both languages', (code) => {
    for (const { refusal } of [de, en]) {
      expect(refusal[code].title).not.toBe('');
      expect(refusal[code].remedy).not.toBe('');
    }
  });
});
