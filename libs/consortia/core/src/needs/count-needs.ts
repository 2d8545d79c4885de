import { groupedBy } from './grouped-by.js';
import { kreisOf, type Need } from './need.js';
import { cannotBeSingledOut, MINIMUM_GROUP } from './minimum-group.js';

/** What the public may know of the open needs of one Kreis. */
export interface NeedCount {
  /** Five digits. */
  readonly district: string;
  /** All that are counted, anonymous ones among them. */
  readonly needs: number;
  /** Those among them that nobody but their own house may read; 0 also where there are too few to tell. */
  readonly anonymous: number;
}

/** What counting needs of a need. */
export type CountedNeed = Pick<Need, 'ags' | 'visibility'>;

/**
 * Counts open needs by Kreis, the only division that is ever told: every larger figure is a sum of these, so no
 * subtraction leads to less. Anonymous ones are counted where at least three municipalities of the Kreis have some and
 * cannot be singled out, for otherwise what can be read would give them away; a Kreis is left out altogether while
 * fewer than three municipalities make up its figure.
 *
 * @param taking how many municipalities of a Kreis take part in the network
 */
export function countNeeds(
  openNeeds: readonly CountedNeed[],
  taking: ReadonlyMap<string, number>,
): readonly NeedCount[] {
  const byDistrict = groupedBy(openNeeds, kreisOf);
  return [...byDistrict]
    .map(([district, needs]) => countDistrict(district, needs, taking.get(district) ?? 0))
    .filter((count) => count !== null)
    .sort((one, other) => (one.district < other.district ? -1 : 1));
}

function countDistrict(district: string, needs: readonly CountedNeed[], possible: number): NeedCount | null {
  const anonymous = needs.filter(({ visibility }) => visibility === 'anonymous');
  const hidden = municipalities(anonymous).size;
  const tellsAnonymous = hidden >= MINIMUM_GROUP && cannotBeSingledOut({ hidden, possible });
  const counted = tellsAnonymous ? needs : needs.filter(({ visibility }) => visibility !== 'anonymous');
  if (municipalities(counted).size < MINIMUM_GROUP) return null;
  return { district, needs: counted.length, anonymous: tellsAnonymous ? anonymous.length : 0 };
}

function municipalities(needs: readonly CountedNeed[]): ReadonlySet<string> {
  return new Set(needs.map(({ ags }) => ags));
}
