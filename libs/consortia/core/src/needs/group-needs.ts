import { groupedBy } from './grouped-by.js';
import { kreisOf, type Need } from './need.js';
import { cannotBeSingledOut, MINIMUM_GROUP } from './minimum-group.js';
import { isSimilar, likeness } from './similar-needs.js';

/** What grouping needs of an open need. `shown` says that its owner has consented to be named. */
export type GroupedNeed = Pick<Need, 'id' | 'ags' | 'field' | 'task' | 'title' | 'problem' | 'visibility'> & {
  readonly shown?: boolean;
};

/** Similar needs of at least three municipalities of a region. */
export interface NeedGroup {
  /** A Kreis (5 digits) or, where no Kreis has enough, a Land (2 digits). */
  readonly region: string;
  readonly field: Need['field'];
  /** Sorted; anonymous ones only where they cannot be singled out. */
  readonly needIds: readonly string[];
}

/** How many municipalities take part in the network, by region key. */
export type Participation = ReadonlyMap<string, number>;

/**
 * Finds the groups from which consortia may come: in each Kreis first, then, with what is left over, in each Land. Two
 * needs belong together when they are similar or when a third joins them, always within one field. The order in which
 * the needs are given makes no difference.
 */
export function groupNeeds(needs: readonly GroupedNeed[], taking: Participation): readonly NeedGroup[] {
  const inKreise = groupsWithin(needs, kreisOf, taking);
  const placed = new Set(inKreise.flatMap(({ needIds }) => needIds));
  // What is meant for the own Kreis is told nobody outside of it.
  const left = needs.filter(({ id, visibility }) => !placed.has(id) && visibility !== 'region');
  return [...inKreise, ...groupsWithin(left, landOf, taking)];
}

/** True when others may read who needs it. */
export function isNamed({ visibility, shown }: Pick<GroupedNeed, 'visibility' | 'shown'>): boolean {
  return visibility !== 'anonymous' || shown === true;
}

/** Those of similar needs that may be told: all named ones, and the anonymous ones if they cannot be singled out. */
export function tellable<Told extends Pick<GroupedNeed, 'ags' | 'visibility' | 'shown'>>(
  needs: readonly Told[],
  taking: number,
): readonly Told[] {
  const named = needs.filter(isNamed);
  const known = municipalities(named);
  const hidden = needs.filter((need) => !isNamed(need) && !known.has(need.ags));
  const group = { hidden: municipalities(hidden).size, possible: taking - known.size };
  return cannotBeSingledOut(group) ? [...named, ...hidden] : named;
}

function groupsWithin(
  needs: readonly GroupedNeed[],
  regionOf: (need: GroupedNeed) => string,
  taking: Participation,
): readonly NeedGroup[] {
  const sorted = [...needs].sort((one, other) => (one.id < other.id ? -1 : 1));
  const divided = groupedBy(sorted, (need) => `${regionOf(need)} ${need.field}`);
  return [...divided.values()]
    .flatMap(connected)
    .flatMap((group) => toGroup(group, regionOf, taking))
    .sort((one, other) => (one.needIds.join() < other.needIds.join() ? -1 : 1));
}

function toGroup(
  similar: readonly GroupedNeed[],
  regionOf: (need: GroupedNeed) => string,
  taking: Participation,
): readonly NeedGroup[] {
  const [first] = similar;
  if (first === undefined) return [];
  const region = regionOf(first);
  const told = tellable(similar, taking.get(region) ?? 0);
  if (municipalities(told).size < MINIMUM_GROUP) return [];
  return [{ region, field: first.field, needIds: told.map(({ id }) => id).sort() }];
}

/** Splits needs into parts so that similar ones are always in the same part. */
function connected(needs: readonly GroupedNeed[]): readonly (readonly GroupedNeed[])[] {
  const parts: GroupedNeed[][] = [];
  for (const need of needs) {
    const touched = parts.filter((part) => part.some((other) => isSimilar(likeness(need, other))));
    for (const part of touched) parts.splice(parts.indexOf(part), 1);
    parts.push([...touched.flat(), need]);
  }
  return parts;
}

function landOf({ ags }: Pick<Need, 'ags'>): string {
  return ags.slice(0, 2);
}

function municipalities(needs: readonly Pick<Need, 'ags'>[]): ReadonlySet<string> {
  return new Set(needs.map(({ ags }) => ags));
}
