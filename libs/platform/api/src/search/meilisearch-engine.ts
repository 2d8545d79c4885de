import { createHash } from 'node:crypto';
import { type Index, Meilisearch, type SearchParams, type Settings } from 'meilisearch';
import {
  MARK_END,
  MARK_START,
  type SearchAnswer,
  type SearchDocument,
  type SearchEngine,
  type SearchFilter,
  type SearchHit,
  type SearchIndexDefinition,
  type SearchRequest,
  toHighlights,
} from './search-engine.js';

interface StoredDocument {
  readonly id: string;
  readonly [attribute: string]: unknown;
}

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
    const answer = await this.client
      .index<StoredDocument>(this.uid(index))
      .search(request.text, searchParams(request));
    return {
      hits: answer.hits.map((hit) => toHit(hit as unknown as FormattedHit, request)),
      total: answer.estimatedTotalHits ?? answer.hits.length,
      facets: Object.fromEntries(
        request.countFacets.map((facet) => [facet, answer.facetDistribution?.[facet] ?? {}]),
      ),
      engine: 'meilisearch',
    };
  }

  async upsert(index: SearchIndexDefinition, documents: readonly SearchDocument[]): Promise<void> {
    const task = await this.patient
      .index<StoredDocument>(this.uid(index))
      .addDocuments(documents.map(toStored))
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
      if ((error as { cause?: { code?: string } }).cause?.code === 'index_not_found') return null;
      throw error;
    }
  }

  /** The ids the index holds, for comparing with the database. */
  async ids(index: SearchIndexDefinition): Promise<string[]> {
    const ids: string[] = [];
    for (let offset = 0; ; offset += 1_000) {
      const page = await this.patient
        .index<StoredDocument>(this.uid(index))
        .getDocuments({ fields: ['id'], limit: 1_000, offset });
      ids.push(...page.results.map((document) => document.id));
      if (page.results.length < 1_000) return ids;
    }
  }

  /** Builds the index anew beside the one in use and swaps them: searches go on all the while. */
  async rebuild(
    index: SearchIndexDefinition,
    batches: AsyncIterable<readonly SearchDocument[]>,
  ): Promise<number> {
    const next = `${this.uid(index)}__next`;
    await this.patient.deleteIndexIfExists(next);
    await this.patient.createIndex(next, { primaryKey: 'id' }).waitTask({ timeout: 60_000 });
    const fresh = this.patient.index<StoredDocument>(next);
    await fresh.updateSettings(settingsOf(index)).waitTask({ timeout: 60_000 });
    let filled = 0;
    for await (const batch of batches) {
      await fresh.addDocuments(batch.map(toStored)).waitTask({ timeout: 600_000 });
      filled += batch.length;
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

/** Changes when the settings do, so that a new release knows it must rebuild. */
export function settingsFingerprint(index: SearchIndexDefinition): string {
  return createHash('sha256')
    .update(JSON.stringify(settingsOf(index)))
    .digest('hex')
    .slice(0, 16);
}

function settingsOf(index: SearchIndexDefinition): Settings {
  const synonyms: Record<string, string[]> = {};
  for (const group of index.synonymGroups) {
    for (const word of group) synonyms[word] = group.filter((other) => other !== word);
  }
  return {
    searchableAttributes: [...index.searchable, 'fold'],
    displayedAttributes: ['id', ...index.searchable],
    filterableAttributes: ['audiences', ...index.facets],
    sortableAttributes: [...index.sortable],
    rankingRules: ['words', 'typo', 'attribute', 'exactness', 'proximity', 'sort'],
    localizedAttributes: [{ attributePatterns: ['*'], locales: ['deu'] }],
    proximityPrecision: 'byAttribute',
    synonyms,
    dictionary: [...index.protectedWords],
    typoTolerance: {
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      disableOnWords: [...index.protectedWords],
      disableOnNumbers: true,
    },
    pagination: { maxTotalHits: 10_000 },
    faceting: { maxValuesPerFacet: 500 },
  };
}

function toStored(document: SearchDocument): StoredDocument {
  return {
    ...document.texts,
    ...document.facets,
    ...document.sort,
    id: document.id,
    audiences: document.audiences,
    fold: document.fold,
  };
}

function searchParams(request: SearchRequest): SearchParams {
  return {
    filter: [{ facet: 'audiences', anyOf: request.audiences }, ...request.filters].map(toFilter),
    facets: [...request.countFacets],
    offset: request.offset,
    limit: request.limit,
    attributesToRetrieve: ['id'],
    attributesToHighlight: [...request.highlight],
    highlightPreTag: MARK_START,
    highlightPostTag: MARK_END,
    matchingStrategy: 'last',
    locales: ['deu'],
    ...(request.sort === null ? {} : { sort: [`${request.sort.by}:${request.sort.direction}`] }),
  };
}

function toFilter(filter: SearchFilter): string {
  return `${filter.facet} IN [${filter.anyOf.map((value) => JSON.stringify(value)).join(', ')}]`;
}

interface FormattedHit {
  readonly id: string;
  readonly _formatted?: Readonly<Record<string, string>>;
}

function toHit(hit: FormattedHit, request: SearchRequest): SearchHit {
  const formatted = request.highlight.flatMap((attribute) => {
    const marked = hit._formatted?.[attribute];
    return marked === undefined ? [] : [[attribute, toHighlights(marked)] as const];
  });
  return { id: hit.id, highlights: Object.fromEntries(formatted) };
}

/** The type of an index handle, for callers that talk to Meilisearch straight (benches). */
export type MeilisearchIndex = Index<StoredDocument>;
