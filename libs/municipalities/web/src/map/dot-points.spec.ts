import { packDots, type MunicipalityDot } from '@allmende/municipalities-core';
import { describe, expect, test } from '@jest/globals';
import { dotPoints, locatorPoints } from './dot-points.js';

const dot = (ags: string, change: Partial<MunicipalityDot> = {}): MunicipalityDot => ({
  ags,
  lat: 51,
  lon: 7,
  sizeClass: 'rural_municipality',
  demo: false,
  pointEstimated: false,
  ...change,
});

const packed = packDots([
  dot('05315000', { lat: 50.938, lon: 6.957, sizeClass: 'large_city' }),
  dot('05362004', { sizeClass: 'medium_town' }),
  dot('07131001'),
  dot('07131002', { lat: null, lon: null }),
  dot('99001000', { demo: true }),
]);

const words = ({ ags }: MunicipalityDot) => ags;

describe('the dots of the map', () => {
  test('are coloured by size and lead to the page of the municipality', () => {
    expect(dotPoints(packed, false, words).map(({ kind, href }) => [kind, href])).toEqual([
      ['strong', '/kommunen/05315000'],
      ['accent', '/kommunen/05362004'],
      ['base', '/kommunen/07131001'],
    ]);
  });

  test('keep the demo region and the country apart', () => {
    expect(dotPoints(packed, true, words).map(({ label }) => label)).toEqual(['99001000']);
  });
});

describe('the locator', () => {
  test('marks one municipality around its own place and leaves all others quiet', () => {
    const here = { ags: '05315000', lat: 50.938, lon: 6.957, demo: false };
    const points = locatorPoints(packed, here, 'Köln', words);
    const marked = points.filter(({ kind }) => kind === 'strong');
    expect(new Set(marked.map(({ label }) => label))).toEqual(new Set(['Köln']));
    const mean = marked.reduce((sum, { lat }) => sum + lat, 0) / marked.length;
    expect(mean).toBeCloseTo(50.938, 6);
    expect(points.filter(({ kind }) => kind === 'base').map(({ label }) => label)).toEqual([
      '05362004',
      '07131001',
    ]);
  });
});
