import { SecretBox } from '@allmende/platform-api';
import { describe, expect, it } from '@jest/globals';
import { Secret } from 'otpauth';
import { OneTimeCodes } from './one-time-codes.js';

const box = new SecretBox({ SECRETS_KEY: 'a key of at least 32 characters' });
const codes = new OneTimeCodes(box);

/** The secret of the test vectors in RFC 6238, appendix B, for SHA-1. */
const RFC_SECRET = box.seal(Buffer.from('12345678901234567890'), 'totp rfc');

describe('a code of an authenticator app', () => {
  // Appendix B shows eight digits; six digits are the last six of them (RFC 4226, 5.3).
  it.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('is the one of RFC 6238 at second %i', (seconds, eightDigits) => {
    const step = codes.stepOf('rfc', RFC_SECRET, eightDigits.slice(2), new Date(seconds * 1_000));
    expect(step).toBe(Math.floor(seconds / 30));
  });

  it.each([
    [-60, false],
    [-30, true],
    [0, true],
    [30, true],
    [60, false],
  ])('is taken by a clock that is off by %i seconds: %s', (off, taken) => {
    const now = new Date((1_111_111_111 + off) * 1_000);
    expect(codes.stepOf('rfc', RFC_SECRET, '050471', now) !== null).toBe(taken);
  });

  it('may be typed in groups, but is nothing else than six digits', () => {
    const now = new Date(59_000);
    expect(codes.stepOf('rfc', RFC_SECRET, ' 287 082 ', now)).toBe(1);
    for (const typed of ['', '28708', '2870820', '94287082', 'abcdef', '٢٨٧٠٨٢']) {
      expect(codes.stepOf('rfc', RFC_SECRET, typed, now)).toBeNull();
    }
  });

  it('belongs to one account: a secret in the row of another cannot be opened', () => {
    expect(() => codes.stepOf('other', RFC_SECRET, '287082', new Date(59_000))).toThrow();
  });
});

describe('the key of a new app', () => {
  it('is told as text and as an address that names the network and the account', () => {
    const sealed = codes.newSealedSecret('a');
    const { text, uri } = codes.keyOf('a', sealed, 'mara@musterstadt.example');
    expect(Secret.fromBase32(text).bytes).toHaveLength(20);
    const address = new URL(uri);
    expect([address.protocol, address.host]).toEqual(['otpauth:', 'totp']);
    expect(decodeURIComponent(address.pathname)).toBe('/Allmende:mara@musterstadt.example');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      issuer: 'Allmende',
      secret: text,
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    });
  });
});
