import { type Index, Meilisearch, type MultiSearchQuery, type SearchParams } from 'meilisearch';
import { foldGerman } from './german-fold.js';
import { markMatches } from './mark-matches.js';
import { settingsOf, type StoredDocument, toStored } from './meilisearch-settings.js';
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
    const uid = this.uid(index);
    const narrowed = request.filters.map((filter) => filter.facet);
    const ownFacets = request.countFacets.filter((facet) => narrowed.includes(facet));
    const queries = [
      pageQuery(uid, index, request),
      ...ownFacets.map((facet) => facetQuery(uid, request, facet)),
    ];
    const { results } = await this.client.multiSearch<{ queries: MultiSearchQuery[] }, StoredDocument>({
      queries,
    });
    const [page, ...others] = results;
    if (page === undefined) throw new Error('Meilisearch answered nothing');
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

function pageQuery(indexUid: string, index: SearchIndexDefinition, request: SearchRequest): MultiSearchQuery {
  const { sort } = request;
  if (sort !== null && !index.sortable.includes(sort.by)) throw new Error(`${sort.by} is not sortable`);
  return {
    ...questionOf(indexUid, request, request.filters),
    facets: [...request.countFacets],
    offset: request.offset,
    limit: request.limit,
    attributesToRetrieve: ['id', ...request.highlight],
    ...(sort === null ? {} : { sort: [`${sort.by}:${sort.direction}`] }),
  };
}

/** Values of one facet are alternatives, so each is counted as if the facet itself did not narrow. */
function facetQuery(indexUid: string, request: SearchRequest, facet: string): MultiSearchQuery {
  const others = request.filters.filter((filter) => filter.facet !== facet);
  return { ...questionOf(indexUid, request, others), facets: [facet], limit: 0 };
}

function questionOf(indexUid: string, request: SearchRequest, filters: readonly SearchFilter[]) {
  return {
    indexUid,
    q: foldGerman(request.text),
    filter: [{ facet: 'audiences', anyOf: request.audiences }, ...filters].map(toFilter),
    // The rarest words count most, wherever they stand: the order of words changes nothing.
    matchingStrategy: 'frequency' as const,
    // As the folded attributes: compounds in the query stay whole.
    locales: ['eng'] as NonNullable<SearchParams['locales']>,
  };
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
