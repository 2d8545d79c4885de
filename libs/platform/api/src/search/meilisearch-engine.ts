import {
  type FederatedMultiSearchParams,
  type Index,
  Meilisearch,
  type MultiSearchFederation,
  type MultiSearchQueryWithFederation,
  type SearchResponse,
} from 'meilisearch';
import { foldedWords } from './german-fold.js';
import { markMatches } from './mark-matches.js';
import { driftOf, saying, settingsOf, type StoredDocument, toStored } from './meilisearch-settings.js';
import { type QuestionTerm, readQuestion } from './question.js';
import type {
  Highlight,
  SearchAnswer,
  SearchDocument,
  SearchEngine,
  SearchFilter,
  SearchHit,
  SearchIndexDefinition,
  SearchRequest,
} from './search-engine.js';
import { vocabularyOf } from './vocabulary.js';

/** Without this header Meilisearch answers gzip in chunks and each search waits 40 ms for a delayed ACK. */
const REQUEST = { headers: { 'accept-encoding': 'identity' } } as const;

/** Searches with Meilisearch: typo tolerance, split German compounds, synonyms. */
export class MeilisearchEngine implements SearchEngine {
  readonly name = 'meilisearch';
  private readonly client: Meilisearch;
  /** A second client with patience: filling an index may take minutes, a search may not. */
  private readonly patient: Meilisearch;

  constructor(
    host: string,
    apiKey: string | undefined,
    patienceMs: number,
    private readonly prefix = '',
  ) {
    const key = apiKey === undefined ? {} : { apiKey };
    this.client = new Meilisearch({ host, ...key, requestInit: REQUEST, timeout: patienceMs });
    this.patient = new Meilisearch({ host, ...key, requestInit: REQUEST, timeout: 60_000 });
  }

  async search(index: SearchIndexDefinition, request: SearchRequest): Promise<SearchAnswer> {
    const narrowed = request.filters.map((filter) => filter.facet);
    const ownFacets = request.countFacets.filter((facet) => narrowed.includes(facet));
    const [page, ...others] = await Promise.all([
      this.ask(pageQuestion(this.uid(index), index, request)),
      ...ownFacets.map((facet) => this.ask(facetQuestion(this.uid(index), index, request, facet))),
    ]);
    const facets: Record<string, Record<string, number>> = {};
    for (const facet of request.countFacets) facets[facet] = page.facetDistribution?.[facet] ?? {};
    ownFacets.forEach((facet, at) => (facets[facet] = others[at]?.facetDistribution?.[facet] ?? {}));
    const terms = readQuestion(index, request.text);
    return {
      hits: page.hits.map((hit) => toHit(hit, request, terms)),
      total: page.estimatedTotalHits ?? page.hits.length,
      facets,
      engine: 'meilisearch',
    };
  }

  private ask(question: FederatedMultiSearchParams): Promise<SearchResponse<StoredDocument>> {
    return this.client.multiSearch<FederatedMultiSearchParams, StoredDocument>(question);
  }

  async upsert(index: SearchIndexDefinition, documents: readonly SearchDocument[]): Promise<void> {
    const task = await this.patient
      .index<StoredDocument>(this.uid(index))
      .addDocuments(documents.map((document) => toStored(index, document)))
      .waitTask({ timeout: 60_000 });
    if (task.status !== 'succeeded') throw new Error(`Meilisearch: ${task.error?.message ?? task.status}`);
  }

  async remove(index: SearchIndexDefinition, ids: readonly string[]): Promise<void> {
    await this.patient
      .index(this.uid(index))
      .deleteDocuments([...ids])
      .waitTask({ timeout: 60_000 });
  }

  /** Answers when Meilisearch does. */
  async ping(): Promise<void> {
    await this.client.health();
  }

  /** How many documents the index holds, null when there is no index yet. */
  async count(index: SearchIndexDefinition): Promise<number | null> {
    try {
      return (await this.patient.index(this.uid(index)).getStats()).numberOfDocuments;
    } catch (error) {
      if (isNoIndex(error)) return null;
      throw error;
    }
  }

  /** The ids the index holds, for comparing with the database; none while there is no index. */
  async ids(index: SearchIndexDefinition): Promise<string[]> {
    if ((await this.count(index)) === null) return [];
    const ids: string[] = [];
    for (let offset = 0; ; offset += 1_000) {
      const page = await this.patient
        .index<StoredDocument>(this.uid(index))
        .getDocuments({ fields: ['id'], limit: 1_000, offset });
      ids.push(...page.results.map((document) => document.id));
      if (page.results.length < 1_000) return ids;
    }
  }

  /** The names of settings that are not as the code says; null when there is no index yet. */
  async drift(index: SearchIndexDefinition): Promise<readonly string[] | null> {
    try {
      return driftOf(index, await this.patient.index(this.uid(index)).getSettings());
    } catch (error) {
      if (isNoIndex(error)) return null;
      throw error;
    }
  }

  /** Builds the index anew beside the one in use and swaps them: searches go on all the while. */
  async rebuild(
    index: SearchIndexDefinition,
    batches: AsyncIterable<readonly SearchDocument[]>,
    onProgress: (filled: number) => Promise<void> = async () => undefined,
  ): Promise<number> {
    const next = `${this.uid(index)}__next`;
    await this.patient.deleteIndexIfExists(next);
    await this.patient.createIndex(next, { primaryKey: 'id' }).waitTask({ timeout: 60_000 });
    const fresh = this.patient.index<StoredDocument>(next);
    await fresh.updateSettings(settingsOf(index)).waitTask({ timeout: 60_000 });
    let filled = 0;
    for await (const batch of batches) {
      await fresh
        .addDocuments(batch.map((document) => toStored(index, document)))
        .waitTask({ timeout: 600_000 });
      filled += batch.length;
      await onProgress(filled);
    }
    await this.swap(this.uid(index), next);
    return filled;
  }

  private uid(index: SearchIndexDefinition): string {
    return `${this.prefix}${index.name}`;
  }

  private async swap(name: string, next: string): Promise<void> {
    const exists = await this.patient.getIndex(name).then(
      () => true,
      () => false,
    );
    const swap = exists ? { indexes: [name, next], rename: false } : { indexes: [next, name], rename: true };
    await this.patient
      .swapIndexes([swap as { indexes: [string, string]; rename: boolean }])
      .waitTask({ timeout: 60_000 });
    if (exists) await this.patient.deleteIndexIfExists(next);
  }
}

function isNoIndex(error: unknown): boolean {
  return (error as { cause?: { code?: string } }).cause?.code === 'index_not_found';
}

function pageQuestion(
  uid: string,
  index: SearchIndexDefinition,
  request: SearchRequest,
): FederatedMultiSearchParams {
  const { offset, limit } = request;
  const order = orderOf(index, request);
  const asked = {
    filter: filterOf(request, request.filters),
    attributesToRetrieve: ['id', ...request.highlight],
    ...(order === null ? {} : { sort: [order] }),
  };
  return {
    federation: { offset, limit, ...countingOf(uid, request.countFacets) },
    queries: wordings(index, request).map((wording) => ({ indexUid: uid, ...wording, ...asked })),
  };
}

/** Values of one facet are alternatives, so each is counted as if the facet itself did not narrow. */
function facetQuestion(
  uid: string,
  index: SearchIndexDefinition,
  request: SearchRequest,
  facet: string,
): FederatedMultiSearchParams {
  const others = request.filters.filter((filter) => filter.facet !== facet);
  const filter = filterOf(request, others);
  return {
    federation: { limit: 0, ...countingOf(uid, [facet]) },
    queries: wordings(index, request).map((wording) => ({ indexUid: uid, ...wording, filter })),
  };
}

function countingOf(uid: string, facets: readonly string[]): Partial<MultiSearchFederation> {
  return facets.length === 0 ? {} : { facetsByIndex: { [uid]: [...facets] }, mergeFacets: {} };
}

/** What answers with fewer words, or with other words that mean the same, comes after what answers with the typed ones. */
const WEIGHTS = { fewer: 0.9, meant: 0.95 } as const;

/**
 * One question in up to three wordings whose answers are merged: with its rarest words first, wherever they stand, so that a
 * name is found; with words left out from the end, so that a task is found that somebody words otherwise; and by what its words
 * mean, which every text that says so in any words, inflections or compounds carries by name.
 */
function wordings(index: SearchIndexDefinition, request: SearchRequest): readonly Wording[] {
  const { text } = request;
  const isOrdered = orderOf(index, request) !== null;
  const vocabulary = vocabularyOf(index);
  const words = foldedWords(text);
  const terms = readQuestion(index, text);
  const [known, unknown] = [true, false].map((is) =>
    terms.filter(({ concepts }) => concepts.length > 0 === is).flatMap((term) => term.words),
  ) as [string[], string[]];
  const codes = [...new Set(terms.flatMap(({ concepts }) => concepts))].map(({ code }) => code);
  // Behind a blank the last word is a whole one: an abbreviation must not be taken for the beginning of a word.
  const written = (some: readonly string[]): string =>
    some.join(' ') + (vocabulary.isProtected(some[some.length - 1] ?? '') ? ' ' : '');
  const all: Wording[] = [wording(written(words), 'frequency', 1)];
  if (words.length > 1 && !isOrdered) all.push(wording(written(words), 'last', WEIGHTS.fewer));
  const orders = codes.length > 1 ? [codes, codes.toReversed()] : codes.length === 1 ? [codes] : [];
  for (const order of orders) {
    all.push(wording(written([...order, ...unknown, ...known]), 'last', WEIGHTS.meant));
  }
  // In an order of its own what is only near would come before what was asked for.
  return !isOrdered ? all : all.map((one) => ({ ...one, attributesToSearchOn: saying(index) }));
}

type Wording = Pick<
  MultiSearchQueryWithFederation,
  'q' | 'matchingStrategy' | 'locales' | 'federationOptions' | 'attributesToSearchOn'
>;

function wording(q: string, matchingStrategy: 'frequency' | 'last', weight: number): Wording {
  // The locale of the folded attributes: compounds in the question stay whole.
  return { q, matchingStrategy, locales: ['eng'], federationOptions: { weight } };
}

function orderOf(index: SearchIndexDefinition, { sort, near }: SearchRequest): string | null {
  if (near?.nearestFirst === true) return `_geoPoint(${near.lat}, ${near.lon}):asc`;
  if (sort === null) return null;
  if (!index.sortable.includes(sort.by)) throw new Error(`${sort.by} is not sortable`);
  return `${sort.by}:${sort.direction}`;
}

function filterOf({ audiences, near }: SearchRequest, filters: readonly SearchFilter[]): string[] {
  const within = near == null || near.km === null ? [] : [radiusOf(near.lat, near.lon, near.km)];
  return [...[{ facet: 'audiences', anyOf: audiences }, ...filters].map(toFilter), ...within];
}

function radiusOf(lat: number, lon: number, km: number): string {
  return `_geoRadius(${lat}, ${lon}, ${km * 1_000})`;
}

function toFilter(filter: SearchFilter): string {
  return `${filter.facet} IN [${filter.anyOf.map((value) => JSON.stringify(value)).join(', ')}]`;
}

function toHit(hit: StoredDocument, request: SearchRequest, terms: readonly QuestionTerm[]): SearchHit {
  const highlights: Record<string, readonly Highlight[]> = {};
  for (const attribute of request.highlight) {
    highlights[attribute] = markMatches(String(hit[attribute] ?? ''), terms);
  }
  return { id: hit.id, highlights };
}

/** The type of an index handle, for callers that talk to Meilisearch straight (benches). */
export type MeilisearchIndex = Index<StoredDocument>;
