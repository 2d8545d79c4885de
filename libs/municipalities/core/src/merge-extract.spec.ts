import { describe, expect, it } from '@jest/globals';
import { mergeExtract, placesOf, type KnownPlace } from './merge-extract.js';
import { aRegister, aUnit } from './testing/a-register.js';

const REGISTER = aRegister([
  aUnit({ ags: '03153001' }),
  aUnit({ ags: '03153002' }),
  aUnit({ ags: '03153019' }),
  aUnit({ ags: '03154001' }),
  aUnit({ ags: '13000999', kind: 'unincorporated_uninhabited' }),
]);
const PLACES = new Map<string, KnownPlace>([
  ['03153001', { lat: 52, lon: 10, urbanisation: 2 }],
  ['03153002', { lat: 51, lon: 10.5, urbanisation: 3 }],
  ['13001000', { lat: 54, lon: 12, urbanisation: 1 }],
]);

function located(ags: string): unknown {
  const unit = mergeExtract(REGISTER, PLACES).units.find((candidate) => candidate.ags === ags);
  return unit && [unit.lat, unit.lon, unit.pointEstimated, unit.urbanisation];
}

describe('mergeExtract', () => {
  it('joins by AGS', () => {
    expect(located('03153001')).toEqual([52, 10, false, 2]);
  });

  it('estimates a missing point by the mean of the Kreis and says so', () => {
    expect(located('03153019')).toEqual([51.5, 10.25, true, null]);
  });

  it('falls back to the mean of the Land where the whole Kreis is unknown', () => {
    expect(located('03154001')).toEqual([51.5, 10.25, true, null]);
  });

  it('invents no point for the sea, nor for a Land without any', () => {
    expect(located('13000999')).toEqual([null, null, false, null]);
    expect(located('01001000')).toEqual([null, null, false, null]);
  });

  it('adds the source of the points to the source line', () => {
    expect(mergeExtract(REGISTER, PLACES, 'Punkte: Auszug').source).toBe('Probe; Punkte: Auszug');
  });

  it('hands known points on to the next register, but no estimates', () => {
    const places = placesOf(mergeExtract(REGISTER, PLACES).units);
    expect(places.get('03153001')).toEqual({ lat: 52, lon: 10, urbanisation: 2 });
    expect(places.get('03153019')).toEqual({ lat: null, lon: null, urbanisation: null });
  });
});
