import { describe, expect, test } from '@jest/globals';
import { ARROWS, dotTowards, nearestDot, tipStart, wordsOfDot, type PlacedDots } from './dot-place.js';

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

  test.each([
    [150, 100],
    [10, 0],
    [295, 200],
  ])('a tip for a dot at %i begins at %i and stays inside the map', (x, start) => {
    expect(tipStart(x, 100, 300)).toBe(start);
  });

  test('a tip wider than the map begins where the map begins', () => {
    expect(tipStart(150, 400, 300)).toBe(0);
  });

  test('a name comes before the rest and is never said twice', () => {
    const place = { lat: 50, lon: 10, kind: 'base', label: 'Stadt, 12.000 Menschen' };
    expect(wordsOfDot(place)).toBe('Stadt, 12.000 Menschen');
    expect(wordsOfDot({ ...place, name: 'Wattenau' })).toBe('Wattenau, Stadt, 12.000 Menschen');
    expect(wordsOfDot({ ...place, label: 'Wattenau', name: 'Wattenau' })).toBe('Wattenau');
  });
});
