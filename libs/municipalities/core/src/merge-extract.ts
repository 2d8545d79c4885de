import { districtKeyOf, landKeyOf } from './ags.js';
import {
  isOutsideAllDistricts,
  type LocatedUnit,
  type Location,
  type Register,
  type RegisterUnit,
  type Urbanisation,
} from './register.js';

/** A known place of a unit, from the yearly extract or from the register loaded before. */
export interface KnownPlace {
  readonly lat: number | null;
  readonly lon: number | null;
  readonly urbanisation: Urbanisation | null;
}

class Mean {
  private lat = 0;
  private lon = 0;
  private count = 0;

  add(lat: number, lon: number): void {
    this.lat += lat;
    this.lon += lon;
    this.count += 1;
  }

  point(): { readonly lat: number; readonly lon: number } {
    return { lat: rounded(this.lat / this.count), lon: rounded(this.lon / this.count) };
  }
}

/**
 * Puts every unit of the register on the map. One without a published point gets the mean of the points in its
 * Kreis (in its Land when the Kreis has none) and is marked; an area outside all Kreise gets none.
 */
export function mergeExtract(
  register: Register<RegisterUnit>,
  places: ReadonlyMap<string, KnownPlace>,
  placesSource: string | null = null,
): Register {
  const means = meansOf(register.units, places);
  const units = register.units.map((unit): LocatedUnit => ({
    ...unit,
    ...locate(unit, places.get(unit.ags), means),
  }));
  const source = placesSource === null ? register.source : `${register.source}; ${placesSource}`;
  return { ...register, source, units };
}

/** The places a register already knows; estimated points are left out so that they are estimated anew. */
export function placesOf(units: readonly LocatedUnit[]): Map<string, KnownPlace> {
  const places = new Map<string, KnownPlace>();
  for (const { ags, lat, lon, urbanisation, pointEstimated } of units) {
    places.set(ags, pointEstimated ? { lat: null, lon: null, urbanisation } : { lat, lon, urbanisation });
  }
  return places;
}

function meansOf(units: readonly RegisterUnit[], places: ReadonlyMap<string, KnownPlace>): Map<string, Mean> {
  const means = new Map<string, Mean>();
  for (const { ags } of units) {
    const place = places.get(ags);
    if (place === undefined || place.lat === null || place.lon === null) continue;
    for (const region of [districtKeyOf(ags), landKeyOf(ags)]) {
      const mean = means.get(region) ?? new Mean();
      mean.add(place.lat, place.lon);
      means.set(region, mean);
    }
  }
  return means;
}

function locate(
  unit: RegisterUnit,
  place: KnownPlace | undefined,
  means: ReadonlyMap<string, Mean>,
): Location {
  const urbanisation = place?.urbanisation ?? null;
  if (place !== undefined && place.lat !== null && place.lon !== null) {
    return { lat: place.lat, lon: place.lon, pointEstimated: false, urbanisation };
  }
  const district = districtKeyOf(unit.ags);
  const mean = means.get(district) ?? means.get(landKeyOf(unit.ags));
  if (mean === undefined || isOutsideAllDistricts(unit)) {
    return { lat: null, lon: null, pointEstimated: false, urbanisation };
  }
  return { ...mean.point(), pointEstimated: true, urbanisation };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
