import { describe, expect, test } from '@jest/globals';
import { ARROWS, dotTowards, nearestDot, type PlacedDots } from './dot-place.js';

/** A cross: centre, right, left, above, below, and one far to the upper right. */
const CROSS: PlacedDots = {
  width: 100,
  height: 100,
  radius: 2,
  xs: Float32Array.from([50, 60, 40, 50, 50, 95]),
  ys: Float32Array.from([50, 50, 50, 40, 60, 10]),
};

describe('the dots of a map', () => {
  test('the nearest dot within reach is found, and none beyond', () => {
    expect(nearestDot(CROSS, 58, 52, 12)).toBe(1);
    expect(nearestDot(CROSS, 75, 75, 12)).toBe(-1);
  });

  test.each([
    ['ArrowRight', 1],
    ['ArrowLeft', 2],
    ['ArrowUp', 3],
    ['ArrowDown', 4],
  ])('%s goes to the neighbour on that side', (key, expected) => {
    expect(dotTowards(CROSS, 0, ARROWS[key] ?? [0, 0])).toBe(expected);
  });

  test('where nothing lies in the direction the place stays', () => {
    expect(dotTowards(CROSS, 5, ARROWS['ArrowUp'] ?? [0, 0])).toBe(5);
  });

  test('without a place the walk begins in the middle', () => {
    expect(dotTowards(CROSS, -1, ARROWS['ArrowRight'] ?? [0, 0])).toBe(1);
  });
});
