import { describe, expect, it } from '@jest/globals';
import { SecretBox } from './secret-box.js';

const box = new SecretBox({ SECRETS_KEY: 'a key of at least 32 characters, one' });
const secret = Buffer.from('12345678901234567890');

describe('a sealed secret', () => {
  it('is read back with the same label', () => {
    expect(box.open(box.seal(secret, 'totp a'), 'totp a')).toEqual(secret);
  });

  it('looks different each time and never contains the secret', () => {
    const one = box.seal(secret, 'totp a');
    expect(one.equals(box.seal(secret, 'totp a'))).toBe(false);
    expect(one.includes(secret)).toBe(false);
  });

  it('cannot be opened for somebody else, changed, cut short or with another key', () => {
    const sealed = box.seal(secret, 'totp a');
    const changed = Buffer.from(sealed);
    changed[30] = (changed[30] ?? 0) ^ 1;
    const other = new SecretBox({ SECRETS_KEY: 'a key of at least 32 characters, two' });
    expect(() => box.open(sealed, 'totp b')).toThrow();
    expect(() => box.open(changed, 'totp a')).toThrow();
    expect(() => box.open(sealed.subarray(0, 20), 'totp a')).toThrow();
    expect(() => other.open(sealed, 'totp a')).toThrow();
  });
});
