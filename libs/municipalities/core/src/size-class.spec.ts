import { describe, expect, it } from '@jest/globals';
import { sizeClassOf } from './size-class.js';

describe('sizeClassOf', () => {
  it.each([
    [0, 'rural_municipality'],
    [4_999, 'rural_municipality'],
    [5_000, 'small_town'],
    [19_999, 'small_town'],
    [20_000, 'medium_town'],
    [99_999, 'medium_town'],
    [100_000, 'large_city'],
    [3_755_251, 'large_city'],
  ])('puts %d inhabitants into %s', (population, sizeClass) => {
    expect(sizeClassOf(population)).toBe(sizeClass);
  });
});
