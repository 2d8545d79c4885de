import { describe, expect, test } from '@jest/globals';
import { densityOf, squareKilometres } from './figures.js';

describe('the figures of a municipality', () => {
  test('turn hectares into square kilometres', () => {
    expect(squareKilometres(40_502)).toBe(405.02);
  });

  test('round the inhabitants per square kilometre', () => {
    expect(densityOf(1_084_831, 40_502)).toBe(2678);
    expect(densityOf(0, 1_500)).toBe(0);
  });

  test('know no density without an area', () => {
    expect(densityOf(12, 0)).toBeNull();
  });
});
