import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agsOfKey, municipalityKey } from './municipality-key.js';

describe('municipalityKey', () => {
  it('joins AGS and a plain spelling of the name', () => {
    expect(municipalityKey('05315000', 'Köln')).toBe('05315000-koeln');
    expect(municipalityKey('12061316', 'Lübben (Spreewald) / Lubin (Błota)')).toMatch(
      /^12061316-luebben-spreewald/,
    );
  });

  it('finds the AGS again, whatever the name was', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 999_999 }), (name, rest) => {
        const ags = `09${String(rest).padStart(6, '0')}`;
        expect(agsOfKey(municipalityKey(ags, name))).toBe(ags);
      }),
    );
  });

  it.each(['', 'koeln', '5315000-koeln', '05315000koeln', '05315000-<b>', '00315000-x', '05315000/..'])(
    'finds none in %j',
    (key) => {
      expect(agsOfKey(key)).toBeNull();
    },
  );
});
