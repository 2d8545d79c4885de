import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

describe('the canonical text of a value', () => {
  it('sorts keys, keeps the order of lists and leaves absent members out', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: 'ü"' }, e: undefined })).toBe(
      '{"a":{"c":"ü\\"","d":null},"b":[2,1]}',
    );
    expect(canonicalJson(-0)).toBe('0');
  });

  it.each([
    [1.5],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [new Date(0)],
    [undefined],
    [() => 1],
    [10n],
    [new Map()],
  ])('has none for %p', (value) => expect(() => canonicalJson({ value: [value] })).toThrow(TypeError));

  it('says the same value, and the same text for any order of keys', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string().filter((key) => key !== '__proto__'),
          fc.oneof(fc.string(), fc.integer(), fc.boolean()),
        ),
        (record) => {
          const text = canonicalJson({ ...record });
          expect(JSON.parse(text)).toEqual({ ...record });
          expect(canonicalJson(Object.fromEntries(Object.entries(record).reverse()))).toBe(text);
        },
      ),
    );
  });
});
