import { decided, problem, refused, type Decision } from '@allmende/platform-core';
import { districtKeyOf, isAgs, isDemoKey, landKeyOf } from './ags.js';
import { distanceKm } from './distance-km.js';
import type { AssociationKind, DistrictKind, MunicipalityKind } from './municipality-kind.js';
import { municipalityKey } from './municipality-key.js';
import { packDots, type MunicipalityDots } from './municipality-dots.js';
import type { Urbanisation } from './register.js';
import { sizeClassOf, type SizeClass } from './size-class.js';
import { SuggestIndex } from './suggest-municipality.js';

/** One unit as the database keeps it; dates are ISO dates. */
export interface MunicipalityRow {
  readonly ags: string;
  readonly ars: string;
  readonly name: string;
  readonly nameSuffix: string | null;
  readonly kind: MunicipalityKind;
  readonly isMunicipality: boolean;
  readonly associationKey: string | null;
  readonly population: number;
  readonly areaHectares: number;
  readonly postcode: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly pointEstimated: boolean;
  readonly urbanisation: Urbanisation | null;
  readonly demo: boolean;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly successorAgs: string | null;
}

/** Everything a table is built from. */
export interface MunicipalityRows {
  readonly lands: readonly { readonly key: string; readonly name: string }[];
  readonly districts: readonly { readonly key: string; readonly name: string; readonly kind: DistrictKind }[];
  readonly associations: readonly AssociationEntry[];
  readonly municipalities: readonly MunicipalityRow[];
  readonly stateDate: string;
  readonly source: string;
}

/** A Land with the sums of its municipalities; population counts inhabited unincorporated areas too, as the register does. */
export interface LandEntry {
  readonly key: string;
  readonly name: string;
  readonly demo: boolean;
  readonly districtCount: number;
  readonly municipalityCount: number;
  readonly population: number;
}

/** A Kreis or kreisfreie Stadt with the sums of its municipalities. */
export interface DistrictEntry {
  readonly key: string;
  readonly name: string;
  readonly kind: DistrictKind;
  readonly land: LandEntry;
  readonly demo: boolean;
  readonly municipalityCount: number;
  readonly population: number;
}

/** An association of municipalities. */
export interface AssociationEntry {
  readonly key: string;
  readonly name: string;
  readonly kind: AssociationKind;
}

/** A unit with everything around it linked, so that showing it needs no further look-up. */
export interface MunicipalityEntry extends Omit<MunicipalityRow, 'associationKey' | 'successorAgs'> {
  readonly key: string;
  readonly land: LandEntry;
  readonly district: DistrictEntry;
  readonly association: AssociationEntry | null;
  readonly sizeClass: SizeClass;
  /** The unit that took this one in, null while it exists or when nobody named one. */
  readonly successor: MunicipalityEntry | null;
}

/** The sums of the loaded register, demo region not counted. */
export interface RegisterState {
  readonly stateDate: string;
  readonly source: string;
  readonly municipalities: number;
  readonly districts: number;
  readonly lands: number;
  readonly population: number;
}

/** A unit and its distance in kilometres. */
export interface NearbyMunicipality {
  readonly municipality: MunicipalityEntry;
  readonly km: number;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** All municipalities in memory, linked and sorted once; answers every look-up without the database. */
export class MunicipalityTable {
  readonly lands: readonly LandEntry[];
  readonly districts: readonly DistrictEntry[];
  /** Existing municipalities (no unincorporated areas) by German alphabet. */
  readonly byName: readonly MunicipalityEntry[];
  /** The same, largest first. */
  readonly byPopulation: readonly MunicipalityEntry[];
  readonly state: RegisterState;
  private readonly entries: ReadonlyMap<string, MunicipalityEntry>;
  private readonly inDistrict: ReadonlyMap<string, readonly MunicipalityEntry[]>;
  private readonly inLand: ReadonlyMap<string, readonly MunicipalityEntry[]>;
  private suggestIndex: SuggestIndex | null = null;
  private packed: MunicipalityDots | null = null;

  constructor(rows: MunicipalityRows) {
    const lands = new Map(rows.lands.map((land) => [land.key, emptyLand(land)]));
    const districts = linkDistricts(rows, lands);
    this.entries = linkEntries(rows, districts);
    const current = [...this.entries.values()].filter((entry) => entry.validTo === null);
    for (const entry of current) count(entry);
    this.lands = [...lands.values()].filter((land) => land.districtCount > 0);
    this.districts = [...districts.values()].filter(
      (district) => district.population > 0 || district.municipalityCount > 0,
    );
    this.byName = current.filter((entry) => entry.isMunicipality).sort(compareNames);
    this.byPopulation = [...this.byName].sort(comparePopulations);
    this.inDistrict = groupBy(this.byName, (entry) => entry.district.key);
    this.inLand = groupBy(this.byName, (entry) => entry.land.key);
    this.state = stateOf(rows, this.lands);
  }

  /** The unit of that key, existing or gone; undefined when no register ever had it. */
  byAgs(ags: string): MunicipalityEntry | undefined {
    return this.entries.get(ags);
  }

  /**
   * Whether a municipality with that AGS may act today: `AGS_INVALID`, `AGS_UNKNOWN`, `AGS_NOT_A_MUNICIPALITY`, or
   * `AGS_MERGED` with the AGS that took its place (empty when nobody named one).
   */
  check(ags: string, path = 'ags'): Decision<MunicipalityEntry> {
    if (!isAgs(ags)) return refused([problem('AGS_INVALID', path, { ags })]);
    const entry = this.entries.get(ags);
    if (entry === undefined) return refused([problem('AGS_UNKNOWN', path, { ags })]);
    if (entry.validTo !== null) {
      const successor = this.successorOf(entry);
      const params = { ags, successor: successor?.ags ?? '', successorName: successor?.name ?? '' };
      return refused([problem('AGS_MERGED', path, params)]);
    }
    if (!entry.isMunicipality) return refused([problem('AGS_NOT_A_MUNICIPALITY', path, { ags })]);
    return decided(entry);
  }

  /** Follows mergers to the unit that exists today; null when the trail ends. */
  successorOf(entry: MunicipalityEntry): MunicipalityEntry | null {
    const seen = new Set<string>();
    let next: MunicipalityEntry | null = entry;
    while (next !== null && next.validTo !== null && !seen.has(next.ags)) {
      seen.add(next.ags);
      next = next.successor;
    }
    return next !== null && next.validTo === null ? next : null;
  }

  /** Existing municipalities of a Kreis (five digits) by name. */
  ofDistrict(key: string): readonly MunicipalityEntry[] {
    return this.inDistrict.get(key) ?? [];
  }

  /** Existing municipalities of a Land (two digits) by name. */
  ofLand(key: string): readonly MunicipalityEntry[] {
    return this.inLand.get(key) ?? [];
  }

  /** Existing municipalities within so many kilometres (as the crow flies), nearest first, without the one asked for. */
  near(ags: string, km: number): readonly NearbyMunicipality[] {
    const centre = this.entries.get(ags);
    if (centre === undefined) return [];
    return this.byName
      .flatMap((municipality) => {
        const distance = municipality.ags === ags ? null : distanceKm(centre, municipality);
        return distance === null || distance > km ? [] : [{ municipality, km: distance }];
      })
      .sort((a, b) => a.km - b.km);
  }

  /** Suggestions while somebody types, best first. */
  suggest(text: string, limit: number): readonly MunicipalityEntry[] {
    this.suggestIndex ??= new SuggestIndex(this.byPopulation);
    return this.suggestIndex.suggest(text, limit);
  }

  /** All existing municipalities as compact columns for the map. */
  dots(): MunicipalityDots {
    this.packed ??= packDots([...this.byName].sort((a, b) => (a.ags < b.ags ? -1 : 1)));
    return this.packed;
  }
}

const german = new Intl.Collator('de');

/** German alphabet, then AGS, so that namesakes have a fixed order. */
export function compareNames(
  a: Pick<MunicipalityEntry, 'name' | 'ags'>,
  b: Pick<MunicipalityEntry, 'name' | 'ags'>,
): number {
  return german.compare(a.name, b.name) || (a.ags < b.ags ? -1 : Number(a.ags > b.ags));
}

/** Largest first, then AGS. */
export function comparePopulations(
  a: Pick<MunicipalityEntry, 'population' | 'ags'>,
  b: Pick<MunicipalityEntry, 'population' | 'ags'>,
): number {
  return b.population - a.population || (a.ags < b.ags ? -1 : Number(a.ags > b.ags));
}

function emptyLand(land: { readonly key: string; readonly name: string }): Writable<LandEntry> {
  const { key, name } = land;
  return { key, name, demo: isDemoKey(key), districtCount: 0, municipalityCount: 0, population: 0 };
}

function linkDistricts(
  rows: MunicipalityRows,
  lands: ReadonlyMap<string, LandEntry>,
): Map<string, Writable<DistrictEntry>> {
  const districts = new Map<string, Writable<DistrictEntry>>();
  for (const { key, name, kind } of rows.districts) {
    const land = lands.get(landKeyOf(key));
    if (land === undefined) continue;
    districts.set(key, { key, name, kind, land, demo: land.demo, municipalityCount: 0, population: 0 });
  }
  return districts;
}

function linkEntries(
  rows: MunicipalityRows,
  districts: ReadonlyMap<string, DistrictEntry>,
): Map<string, MunicipalityEntry> {
  const associations = new Map(rows.associations.map((association) => [association.key, association]));
  const entries = new Map<string, Writable<MunicipalityEntry>>();
  for (const { associationKey, successorAgs: _later, ...row } of rows.municipalities) {
    const district = districts.get(districtKeyOf(row.ags));
    // Coastal sea and border rivers have no Kreis and nobody in them: the network has no use for them.
    if (district === undefined) continue;
    entries.set(row.ags, {
      ...row,
      key: municipalityKey(row.ags, row.name),
      land: district.land,
      district,
      association: associationKey === null ? null : (associations.get(associationKey) ?? null),
      sizeClass: sizeClassOf(row.population),
      successor: null,
    });
  }
  for (const { ags, successorAgs } of rows.municipalities) {
    const entry = entries.get(ags);
    if (entry !== undefined && successorAgs !== null) entry.successor = entries.get(successorAgs) ?? null;
  }
  return entries;
}

function count(entry: MunicipalityEntry): void {
  const district: Writable<DistrictEntry> = entry.district;
  const land: Writable<LandEntry> = entry.land;
  if (district.municipalityCount === 0 && entry.isMunicipality) land.districtCount += 1;
  for (const region of [district, land]) {
    region.population += entry.population;
    if (entry.isMunicipality) region.municipalityCount += 1;
  }
}

function stateOf(rows: MunicipalityRows, lands: readonly LandEntry[]): RegisterState {
  const real = lands.filter((land) => !land.demo);
  const sum = (of: (land: LandEntry) => number): number => real.reduce((total, land) => total + of(land), 0);
  return {
    stateDate: rows.stateDate,
    source: rows.source,
    municipalities: sum((land) => land.municipalityCount),
    districts: sum((land) => land.districtCount),
    lands: real.length,
    population: sum((land) => land.population),
  };
}

function groupBy(
  entries: readonly MunicipalityEntry[],
  keyOf: (entry: MunicipalityEntry) => string,
): Map<string, MunicipalityEntry[]> {
  const groups = new Map<string, MunicipalityEntry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}
