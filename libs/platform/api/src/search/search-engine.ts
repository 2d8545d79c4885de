/** How an index is set up; versioned in code, applied when the worker starts. */
export interface SearchIndexDefinition {
  /** Singular noun, e.g. `project`. */
  readonly name: string;
  /** Text attributes, the most telling first. */
  readonly searchable: readonly string[];
  /** Those of them that say what an entry is about; other words for it lead here as well. The first stands out. */
  readonly describing: readonly string[];
  /** Attributes that filter and count. */
  readonly facets: readonly string[];
  /** Values to sort by; between equally relevant entries the greatest of the first one comes first. */
  readonly sortable: readonly string[];
  /** True when entries have a place: `lat` and `lon` in degrees stand among their values to sort by. */
  readonly located?: boolean;
  /** Words that mean the same, lower case. */
  readonly synonymGroups: readonly (readonly string[])[];
  /** Groups that people look for together, each named by its first word. */
  readonly neighbours: readonly (readonly string[])[];
  /** Words that stand inside others by accident, or are another's inflection: met only as they are written. */
  readonly exactWords: readonly string[];
  /** Words that must not be split or guessed at, e.g. abbreviations. */
  readonly protectedWords: readonly string[];
}

/** One entry of an index: what can be found, by whom, and what counts. */
export interface SearchDocument {
  readonly id: string;
  readonly audiences: readonly string[];
  /** Text by searchable attribute. */
  readonly texts: Readonly<Record<string, string>>;
  /** Further words that lead here without being shown: labels, other names. Engines fold spellings themselves. */
  readonly fold: string;
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Numbers, or texts in folded spelling (engines compare letters, not languages). */
  readonly sort: Readonly<Record<string, number | string>>;
}

/** Keeps entries that have one of the values in that facet. */
export interface SearchFilter {
  readonly facet: string;
  readonly anyOf: readonly string[];
}

/** A place from which distances count. */
export interface SearchPlace {
  readonly lat: number;
  readonly lon: number;
  /** Keeps what lies within; null keeps everything. */
  readonly km: number | null;
  /** True to have the nearest first, whatever else the order would be. */
  readonly nearestFirst: boolean;
}

/** A question to an engine. Audiences are part of it: an engine never answers with what the actor may not see. */
export interface SearchRequest {
  readonly text: string;
  readonly audiences: readonly string[];
  readonly filters: readonly SearchFilter[];
  readonly countFacets: readonly string[];
  readonly sort: { readonly by: string; readonly direction: 'asc' | 'desc' } | null;
  /** For indexes whose entries have a place; what has none is never within a distance and comes last. */
  readonly near?: SearchPlace | null;
  readonly offset: number;
  readonly limit: number;
  /** Attributes whose matches are marked. */
  readonly highlight: readonly string[];
}

/** A piece of text and whether it matched; never HTML. */
export interface Highlight {
  readonly text: string;
  readonly hit: boolean;
}

/** One found entry, by its id. */
export interface SearchHit {
  readonly id: string;
  readonly highlights: Readonly<Record<string, readonly Highlight[]>>;
}

/** Ids and highlights only: the rows are read from the database under the actor's rights. */
export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly engine: 'meilisearch' | 'postgres';
}

/** What both engines can. */
export interface SearchEngine {
  readonly name: SearchAnswer['engine'];
  search(index: SearchIndexDefinition, request: SearchRequest): Promise<SearchAnswer>;
  upsert(index: SearchIndexDefinition, documents: readonly SearchDocument[]): Promise<void>;
  remove(index: SearchIndexDefinition, ids: readonly string[]): Promise<void>;
}
