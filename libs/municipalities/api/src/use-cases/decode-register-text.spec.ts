import { describe, expect, it } from '@jest/globals';
import { decodeRegisterText } from './decode-register-text.js';

describe('decodeRegisterText', () => {
  it('reads UTF-8, with or without byte order mark', () => {
    expect(decodeRegisterText(Buffer.from('Köln, Běła Woda'))).toBe('Köln, Běła Woda');
    expect(decodeRegisterText(Buffer.from('\uFEFFKöln'))).toBe('Köln');
  });

  it('reads Latin-1 when the bytes are no UTF-8, character by character', () => {
    expect(decodeRegisterText(Buffer.from('Köln – Großenröde'.replace('–', '-'), 'latin1'))).toBe(
      'Köln - Großenröde',
    );
  });
});
