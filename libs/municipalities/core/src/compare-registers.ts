import { problem, type Problem } from '@allmende/platform-core';
import { districtKeyOf, landKeyOf } from './ags.js';
import { isMunicipality } from './municipality-kind.js';
import type { LocatedUnit, Register } from './register.js';

/** The facts of a unit that may differ between two registers. */
export const COMPARED_FIELDS = [
  'name',
  'nameSuffix',
  'kind',
  'associationDigits',
  'population',
  'areaHectares',
  'postcode',
  'lat',
  'lon',
  'pointEstimated',
  'urbanisation',
] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** A unit that is in the newer register only. */
export interface NewUnit {
  readonly ags: string;
  readonly name: string;
}

/** A unit in both registers with the fields that differ. */
export interface ChangedUnit extends NewUnit {
  readonly fields: readonly ComparedField[];
}

/** A unit that is in the older register only, and where it went if anybody knows. */
export interface GoneUnit extends NewUnit {
  readonly successor: string | null;
  /** `named` by the person who imports, `same_name` when one new unit of the Kreis bears the name. */
  readonly successorFrom: 'named' | 'same_name' | null;
}

/** What a newer register changes. */
export interface RegisterComparison {
  readonly new: readonly NewUnit[];
  readonly changed: readonly ChangedUnit[];
  readonly gone: readonly GoneUnit[];
}

/** Units of one register against those of a newer one; `named` maps a gone AGS to the AGS that took it in. */
export function compareRegisters(
  older: readonly LocatedUnit[],
  newer: readonly LocatedUnit[],
  named: ReadonlyMap<string, string> = new Map(),
): RegisterComparison {
  const before = new Map(older.map((unit) => [unit.ags, unit]));
  const after = new Map(newer.map((unit) => [unit.ags, unit]));
  const added = newer.filter((unit) => !before.has(unit.ags));
  const changed = newer.flatMap((unit) => {
    const old = before.get(unit.ags);
    const fields = old === undefined ? [] : COMPARED_FIELDS.filter((field) => old[field] !== unit[field]);
    return fields.length === 0 ? [] : [{ ags: unit.ags, name: unit.name, fields }];
  });
  const gone = older
    .filter((unit) => !after.has(unit.ags))
    .map((unit) => goneUnit(unit, newer, added, named));
  return { new: added.map(({ ags, name }) => ({ ags, name })), changed, gone };
}

function goneUnit(
  unit: LocatedUnit,
  newer: readonly LocatedUnit[],
  added: readonly LocatedUnit[],
  named: ReadonlyMap<string, string>,
): GoneUnit {
  const { ags, name } = unit;
  const given = named.get(ags);
  if (given !== undefined) return { ags, name, successor: given, successorFrom: 'named' };
  const successor =
    sameName(unit, newer.filter(inDistrictOf(unit))) ?? sameName(unit, added.filter(inLandOf(unit)));
  return { ags, name, successor, successorFrom: successor === null ? null : 'same_name' };
}

/** Only an unambiguous namesake counts: a wrong successor would move a town's projects to strangers. */
function sameName(unit: LocatedUnit, candidates: readonly LocatedUnit[]): string | null {
  const namesakes = candidates.filter(
    (candidate) => candidate.name === unit.name && isMunicipality(candidate.kind),
  );
  return namesakes.length === 1 ? (namesakes[0]?.ags ?? null) : null;
}

function inDistrictOf(unit: LocatedUnit): (other: LocatedUnit) => boolean {
  return (other) => districtKeyOf(other.ags) === districtKeyOf(unit.ags);
}

function inLandOf(unit: LocatedUnit): (other: LocatedUnit) => boolean {
  return (other) => landKeyOf(other.ags) === landKeyOf(unit.ags);
}

/** A Land that would lose more than this share of its municipalities at once looks like a cut file. */
export const PLAUSIBLE_LOSS = 0.1;

/**
 * Whether a newer register may take the place of the loaded one: not older, named successors exist, and no Land
 * shrinks implausibly (unless `acceptLosses`, for a real territorial reform).
 */
export function checkSuccession(
  loaded: Register | null,
  newer: Register,
  options: { readonly named: ReadonlyMap<string, string>; readonly acceptLosses: boolean },
): readonly Problem[] {
  const problems: Problem[] = [];
  if (loaded !== null && newer.stateDate < loaded.stateDate) {
    problems.push(
      problem('REGISTER_OLDER', 'stateDate', { loaded: loaded.stateDate, given: newer.stateDate }),
    );
  }
  const before = new Set(loaded?.units.map((unit) => unit.ags));
  const after = new Set(newer.units.map((unit) => unit.ags));
  for (const [gone, successor] of options.named) {
    if (!before.has(gone)) problems.push(problem('AGS_UNKNOWN', 'successors', { ags: gone }));
    if (after.has(gone)) problems.push(problem('SUCCESSOR_OF_EXISTING', 'successors', { ags: gone }));
    if (!after.has(successor)) problems.push(problem('AGS_UNKNOWN', 'successors', { ags: successor }));
  }
  if (loaded !== null && !options.acceptLosses) problems.push(...implausibleLosses(loaded, after));
  return problems;
}

function implausibleLosses(loaded: Register, after: ReadonlySet<string>): readonly Problem[] {
  const counts = new Map<string, { before: number; lost: number }>();
  for (const unit of loaded.units) {
    if (!isMunicipality(unit.kind)) continue;
    const count = counts.get(landKeyOf(unit.ags)) ?? { before: 0, lost: 0 };
    count.before += 1;
    if (!after.has(unit.ags)) count.lost += 1;
    counts.set(landKeyOf(unit.ags), count);
  }
  return [...counts]
    .filter(([, { before, lost }]) => lost > before * PLAUSIBLE_LOSS)
    .map(([land, { before, lost }]) => problem('LAND_SHRINKS', 'units', { land, before, lost }));
}
