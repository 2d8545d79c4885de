import type { NeedGroup } from './group-needs.js';
import type { NeedSuggestion } from './need-suggestion.js';

/** A suggestion that is there already, with its needs. */
export type KnownSuggestion = Pick<NeedSuggestion, 'id' | 'region' | 'field'> & {
  readonly needIds: readonly string[];
};

/** What has to change so that the open suggestions are the groups of today. */
export interface Alignment {
  readonly fresh: readonly NeedGroup[];
  /** Suggestions that go on, with needs that came or went. */
  readonly kept: readonly {
    readonly id: string;
    readonly added: readonly string[];
    readonly removed: readonly string[];
  }[];
  readonly lapsed: readonly string[];
}

/**
 * Finds each group's suggestion of yesterday: the one of the same region and field with the most needs in common. So
 * consents already given stay where they were given, and coordinators are told only of what is new.
 */
export function alignSuggestions(known: readonly KnownSuggestion[], groups: readonly NeedGroup[]): Alignment {
  const free = new Map(known.map((suggestion) => [suggestion.id, suggestion]));
  const fresh: NeedGroup[] = [];
  const kept: Alignment['kept'][number][] = [];
  for (const group of groups) {
    const before = closest([...free.values()], group);
    if (before === null) {
      fresh.push(group);
      continue;
    }
    free.delete(before.id);
    kept.push({
      id: before.id,
      added: group.needIds.filter((id) => !before.needIds.includes(id)),
      removed: before.needIds.filter((id) => !group.needIds.includes(id)),
    });
  }
  return { fresh, kept, lapsed: [...free.keys()] };
}

function closest(known: readonly KnownSuggestion[], group: NeedGroup): KnownSuggestion | null {
  const shared = ({ needIds }: KnownSuggestion) => needIds.filter((id) => group.needIds.includes(id)).length;
  const [best] = known
    .filter(({ region, field }) => region === group.region && field === group.field)
    .filter((suggestion) => shared(suggestion) > 0)
    .sort((one, other) => shared(other) - shared(one) || (one.id < other.id ? -1 : 1));
  return best ?? null;
}
