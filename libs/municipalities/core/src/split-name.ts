const WRITTEN_OUT: Readonly<Record<string, string>> = {
  M: 'Markt',
  St: 'Stadt',
  GKSt: 'Große Kreisstadt',
  'gemfr. Geb.': 'gemeindefreies Gebiet',
  'gemfr.Geb.': 'gemeindefreies Gebiet',
  'gemfr. Gebiet': 'gemeindefreies Gebiet',
  'gemfr. Bezirk': 'gemeindefreier Bezirk',
};

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(WRITTEN_OUT).map(([short, long]) => [long, short]),
);

/** A register name in its parts: «Köln, Stadt» is the name «Köln» with the one title «Stadt». */
export interface SplitName {
  readonly name: string;
  /** The titles after the first comma, abbreviations written out. */
  readonly titles: readonly string[];
  /** The titles as one text, null when there are none. */
  readonly suffix: string | null;
}

/** Splits a name of the register at its commas and writes M, St, GKSt and the forms of «gemeindefrei» out. */
export function splitName(registered: string): SplitName {
  const [name = '', ...rest] = registered.split(',').map((part) => part.replace(/\s+/g, ' ').trim());
  const titles = rest.filter((part) => part !== '').map((part) => WRITTEN_OUT[part] ?? part);
  return { name, titles, suffix: titles.length === 0 ? null : titles.join(', ') };
}

/** The inverse of {@link splitName}, with titles written out: «Köln, Stadt». */
export function joinName(name: string, suffix: string | null): string {
  return suffix === null ? name : `${name}, ${suffix}`;
}

/** As {@link joinName} with the register's own abbreviations, because its name field holds 50 characters. */
export function abbreviateName(name: string, suffix: string | null): string {
  const short = suffix === null ? null : (ABBREVIATIONS.get(suffix) ?? suffix);
  return joinName(name, short);
}
