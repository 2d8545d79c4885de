import { SIZE_CLASSES, type SizeClass } from './size-class.js';

/**
 * All municipalities for a map in columns, in the order of their AGS. Texts, because ten thousand list entries cost
 * a GraphQL server and the line far more than five long strings; {@link readDots} takes them apart.
 */
export interface MunicipalityDots {
  readonly count: number;
  /** Eight digits each, joined without separator. */
  readonly ags: string;
  /** Thousandths of a degree (about 100 m), separated by commas; empty where unknown. */
  readonly lat: string;
  readonly lon: string;
  /** One digit each: place in {@link SIZE_CLASSES}. */
  readonly sizeClasses: string;
  /** One digit each: 1 demo region, 2 point estimated, 3 both. */
  readonly flags: string;
}

/** One municipality as a dot of the map. */
export interface MunicipalityDot {
  readonly ags: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly sizeClass: SizeClass;
  readonly demo: boolean;
  readonly pointEstimated: boolean;
}

/** Packs the dots into columns. */
export function packDots(dots: readonly MunicipalityDot[]): MunicipalityDots {
  return {
    count: dots.length,
    ags: dots.map((dot) => dot.ags).join(''),
    lat: dots.map((dot) => thousandths(dot.lat)).join(','),
    lon: dots.map((dot) => thousandths(dot.lon)).join(','),
    sizeClasses: dots.map((dot) => SIZE_CLASSES.indexOf(dot.sizeClass)).join(''),
    flags: dots.map((dot) => Number(dot.demo) + 2 * Number(dot.pointEstimated)).join(''),
  };
}

/** Takes the columns apart again; the inverse of {@link packDots} up to the rounding of the points. */
export function readDots(packed: MunicipalityDots): MunicipalityDot[] {
  const lats = packed.lat.split(',');
  const lons = packed.lon.split(',');
  return Array.from({ length: packed.count }, (_, at) => {
    const flags = Number(packed.flags.charAt(at));
    return {
      ags: packed.ags.slice(at * 8, at * 8 + 8),
      lat: degrees(lats[at]),
      lon: degrees(lons[at]),
      sizeClass: SIZE_CLASSES[Number(packed.sizeClasses.charAt(at))] ?? 'rural_municipality',
      demo: flags % 2 === 1,
      pointEstimated: flags >= 2,
    };
  });
}

function thousandths(value: number | null): string {
  return value === null ? '' : String(Math.round(value * 1_000));
}

function degrees(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text) / 1_000;
}
