import { describe, expect, it } from '@jest/globals';
import { remedyAddress } from './remedy-address.js';

describe('the way to settle what is open', () => {
  const of = (kind: 'procedure' | 'data' | 'role' | 'size', asked: string, result: 'open' | 'met' = 'open') =>
    remedyAddress({ kind, asked: [asked], result }, 'o1', 'eine-loesung');

  it('leads to the row, and back to the solution', () => {
    expect(of('procedure', 'Kataster & Co')).toBe(
      '/organisation/o1/profil?loesung=eine-loesung&verfahren=Kataster+%26+Co',
    );
    expect(of('role', 'project_lead')).toBe(
      '/organisation/o1/profil?loesung=eine-loesung#field-roles-project_lead',
    );
  });

  it('leads nowhere where nobody but the register could say it, or everything is said', () => {
    expect(of('size', 'small_town')).toBeNull();
    expect(of('data', 'Baumkataster', 'met')).toBeNull();
  });
});
