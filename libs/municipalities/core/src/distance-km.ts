interface Point {
  readonly lat: number | null;
  readonly lon: number | null;
}

const EARTH_RADIUS_KM = 6_371;
const RADIANS = Math.PI / 180;

/** Great-circle distance of two points in kilometres; null when one of them is not known. */
export function distanceKm(a: Point, b: Point): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const north = Math.sin(((b.lat - a.lat) * RADIANS) / 2);
  const east = Math.sin(((b.lon - a.lon) * RADIANS) / 2);
  const chord = north ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * east ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
