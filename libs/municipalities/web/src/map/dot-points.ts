import { readDots, type MunicipalityDot, type MunicipalityDots } from '@allmende/municipalities-core';
import type { DotPoint } from '@allmende/platform-ui';

/** How a dot is called when one points at it. */
export type DotWords = (dot: MunicipalityDot) => string;

/** Colour and drawing order of a dot: the larger the town, the further on top. */
export function kindOfDot(dot: MunicipalityDot): string {
  if (dot.sizeClass === 'large_city') return 'strong';
  return dot.sizeClass === 'medium_town' ? 'accent' : 'base';
}

/** The dots of a map, of the demo region or of the country; those without a known place cannot be drawn. */
export function dotPoints(packed: MunicipalityDots, demo: boolean, words: DotWords): readonly DotPoint[] {
  return readDots(packed).flatMap((dot) => {
    if (dot.demo !== demo || dot.lat === null || dot.lon === null) return [];
    const place = { lat: dot.lat, lon: dot.lon };
    return [{ ...place, kind: kindOfDot(dot), label: words(dot), href: `/kommunen/${dot.ags}` }];
  });
}

/** All dots in one colour with a single one on top; its own place counts, even if the packed one is rounded. */
export function locatorPoints(
  packed: MunicipalityDots,
  here: { readonly ags: string; readonly lat: number; readonly lon: number; readonly demo: boolean },
  label: string,
  words: DotWords,
): readonly DotPoint[] {
  const others = dotPoints(packed, here.demo, words)
    .filter((point) => point.href !== `/kommunen/${here.ags}`)
    .map((point) => ({ ...point, kind: 'base' }));
  return [...others, ...marker(here, label)];
}

/** Degrees of latitude from the middle of a marker to its rim: a few pixels on a map of the country, or of the demo region. */
const MARKER_RIM = { country: 0.075, demo: 0.006 } as const;

/** A place as a small rosette: among ten thousand dots a single one of the same size would not be seen. */
function marker({ lat, lon, demo }: { lat: number; lon: number; demo: boolean }, label: string): DotPoint[] {
  const rim = demo ? MARKER_RIM.demo : MARKER_RIM.country;
  const petals = Array.from({ length: 6 }, (_, petal) => (petal * Math.PI) / 3);
  const wide = rim / Math.cos((lat * Math.PI) / 180);
  return [
    ...petals.map((angle) => ({
      lat: lat + rim * Math.sin(angle),
      lon: lon + wide * Math.cos(angle),
      kind: 'strong',
      label,
    })),
    { lat, lon, kind: 'strong', label },
  ];
}
