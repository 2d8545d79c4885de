import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatCents, parseEuroAmount } from './amount.js';

describe('reading an amount', () => {
  it.each([
    ['1.234,56', 123_456],
    ['1234,56', 123_456],
    ['1234,5', 123_450],
    ['1234', 123_400],
    ['1.234', 123_400],
    ['1.234.567', 123_456_700],
    ['1 234,56 €', 123_456],
    ['€ 12', 1_200],
    ['12 EUR', 1_200],
    ['1\u202f234,00', 123_400],
    ['1234.56', 123_456],
    ['0.5', 50],
    ['0', 0],
    ['0,01', 1],
    ['007,00', 700],
    ['100.000.000,00', 10_000_000_000],
  ])('understands %j as %i cents', (text, cents) => {
    expect(parseEuroAmount(text)).toEqual({ ok: true, value: cents });
  });

  it.each([
    ['AMOUNT_HAS_FRACTIONS_OF_CENTS', '12,345'],
    ['AMOUNT_HAS_FRACTIONS_OF_CENTS', '12,340'],
    ['AMOUNT_HAS_FRACTIONS_OF_CENTS', '1.234,567'],
    ['AMOUNT_HAS_FRACTIONS_OF_CENTS', '1234.567'],
    ['AMOUNT_NEGATIVE', '-1'],
    ['AMOUNT_NEGATIVE', '−1.234,56'],
    ['AMOUNT_NEGATIVE', '-0,005'],
    ['AMOUNT_TOO_LARGE', '100.000.000,01'],
    ['AMOUNT_TOO_LARGE', '9'.repeat(400)],
    ['AMOUNT_UNREADABLE', ''],
    ['AMOUNT_UNREADABLE', '-'],
    ['AMOUNT_UNREADABLE', ','],
    ['AMOUNT_UNREADABLE', ',50'],
    ['AMOUNT_UNREADABLE', '1,234.56'],
    ['AMOUNT_UNREADABLE', '1.23.456'],
    ['AMOUNT_UNREADABLE', '1,2,3'],
    ['AMOUNT_UNREADABLE', '1e5'],
    ['AMOUNT_UNREADABLE', '0x10'],
    ['AMOUNT_UNREADABLE', 'NaN'],
    ['AMOUNT_UNREADABLE', '--1'],
    ['AMOUNT_UNREADABLE', '١٢'],
    ['AMOUNT_UNREADABLE', '<b>1</b>'],
  ])('says %s to %j', (code, text) => {
    expect(parseEuroAmount(text, 'items.0.amount')).toMatchObject({
      ok: false,
      problems: [{ code, path: 'items.0.amount' }],
    });
  });

  it('reads back every amount it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (cents) => {
        expect(parseEuroAmount(formatCents(cents))).toEqual({ ok: true, value: cents });
        expect(parseEuroAmount(`${formatCents(cents)} €`)).toEqual({ ok: true, value: cents });
      }),
    );
  });
});

describe('writing an amount', () => {
  it.each([
    [0, '0,00', '0.00'],
    [5, '0,05', '0.05'],
    [-5, '-0,05', '-0.05'],
    [99_999, '999,99', '999.99'],
    [2_761_621, '27.616,21', '27,616.21'],
    [-123_456_789, '-1.234.567,89', '-1,234,567.89'],
  ])('writes %i cents as %s and %s', (cents, german, english) => {
    expect(formatCents(cents)).toBe(german);
    expect(formatCents(cents, 'en')).toBe(english);
  });
});
