import { describe, expect, it } from '@jest/globals';
import { median, percentile, rounded } from './statistics.js';

describe('statistics of a measurement', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);

  it('takes percentiles by the nearest rank', () => {
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile(hundred, 0.99)).toBe(99);
    expect(percentile(hundred, 1)).toBe(100);
    expect(percentile([7], 0.95)).toBe(7);
    expect(percentile([1, 9], 0)).toBe(1);
  });

  it('takes the median of odd and even numbers of values without reordering them', () => {
    const values = [9, 1, 5];
    expect(median(values)).toBe(5);
    expect(values).toEqual([9, 1, 5]);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('has no answer for no values', () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError);
    expect(() => median([])).toThrow(RangeError);
  });

  it('rounds to the places asked for', () => {
    expect(rounded(0.4567)).toBe(0.46);
    expect(rounded(1234.5, 0)).toBe(1235);
  });
});
