import type { Suggestion } from '@allmende/platform-ui';
import { EMPTY_SEARCH, searchAddress } from '../search/search-state.js';
import type { SearchSuggestionsQuery } from './Suggestions.generated.js';

/** The kinds of suggestions in the order of the list. */
export const SUGGESTION_KINDS = ['recent', 'project', 'field', 'municipality', 'programme'] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** One line of the list; without an address it makes the device forget its searches. */
export interface SearchSuggestion extends Suggestion {
  readonly kind: SuggestionKind;
  readonly href: string | null;
}

/** The answer of the server as one list, kind after kind. */
export function toSuggestions(
  { searchSuggestions: found }: SearchSuggestionsQuery,
  fieldWords: (key: string) => string,
): readonly SearchSuggestion[] {
  return [
    ...found.projects.map(({ key, title, municipality }) => ({
      ...{ kind: 'project' as const, key: `p-${key}`, label: title, description: municipality.name },
      href: `/loesungen/${key}`,
    })),
    ...found.fields.map((key) => ({
      ...{ kind: 'field' as const, key: `f-${key}`, label: fieldWords(key) },
      href: searchAddress({ ...EMPTY_SEARCH, filter: { ...EMPTY_SEARCH.filter, field: [key] } }),
    })),
    ...found.municipalities.map(({ ags, key, name, district, land }) => ({
      ...{ kind: 'municipality' as const, key: `m-${ags}`, label: name, href: `/kommunen/${key}` },
      description: [...new Set([district.name, land.name])].join(' · '),
    })),
    ...found.programmes.map(({ id, title, funder }) => ({
      ...{ kind: 'programme' as const, key: `g-${id}`, label: title, description: funder },
      href: `/foerderung#programm-${id}`,
    })),
  ];
}

/** The remembered searches as a list that ends with the way to forget them; nothing where there are none. */
export function toRecent(texts: readonly string[], forget: string): readonly SearchSuggestion[] {
  if (texts.length === 0) return [];
  return [
    ...texts.map((text) => ({
      ...{ kind: 'recent' as const, key: `r-${text}`, label: text },
      href: searchAddress({ ...EMPTY_SEARCH, text }),
    })),
    { kind: 'recent', key: 'forget', label: forget, href: null },
  ];
}

/** Lines with their places in the whole list, under their kinds. */
export function grouped(items: readonly SearchSuggestion[]): readonly {
  readonly kind: SuggestionKind;
  readonly lines: readonly (SearchSuggestion & { at: number })[];
}[] {
  const placed = items.map((item, at) => ({ ...item, at }));
  return SUGGESTION_KINDS.map((kind) => ({
    kind,
    lines: placed.filter((line) => line.kind === kind),
  })).filter(({ lines }) => lines.length > 0);
}
