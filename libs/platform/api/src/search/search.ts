import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { MeilisearchEngine } from './meilisearch-engine.js';
import { settingsFingerprint } from './meilisearch-settings.js';
import { PostgresSearchEngine } from './postgres-search-engine.js';
import { SearchRebuilds } from './search-rebuilds.js';
import type { SearchAnswer, SearchDocument, SearchIndexDefinition, SearchRequest } from './search-engine.js';

/** Milliseconds without Meilisearch after it failed, so that an outage costs one slow search and not each. */
const REST_AFTER_FAILURE_MS = 5_000;

/** An answer, and whether it comes from the second engine because the first one is silent. */
export interface SearchOutcome extends SearchAnswer {
  readonly degraded: boolean;
}

/** What domains search with: asks Meilisearch, and PostgreSQL when that is missing, silent or too slow. */
@Injectable()
export class Search {
  private readonly meilisearch: MeilisearchEngine | null;
  private restUntil = 0;

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(PostgresSearchEngine) private readonly postgres: PostgresSearchEngine,
    @Inject(Database) private readonly database: Database,
    @Inject(SearchRebuilds) private readonly rebuilds: SearchRebuilds,
  ) {
    this.meilisearch =
      config.MEILI_HOST === undefined
        ? null
        : new MeilisearchEngine(
            config.MEILI_HOST,
            config.MEILI_KEY,
            config.SEARCH_PATIENCE_MS,
            config.MEILI_PREFIX,
          );
  }

  /** Answers from the best engine that does. */
  async search(index: SearchIndexDefinition, request: SearchRequest): Promise<SearchOutcome> {
    if (this.meilisearch !== null && performance.now() >= this.restUntil) {
      try {
        return { ...(await this.meilisearch.search(index, request)), degraded: false };
      } catch {
        this.restUntil = performance.now() + REST_AFTER_FAILURE_MS;
      }
    }
    return { ...(await this.postgres.search(index, request)), degraded: this.meilisearch !== null };
  }

  /** Puts documents into both engines; fails (and is tried again by its job) when Meilisearch does not take them. */
  async upsert(index: SearchIndexDefinition, documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await this.postgres.upsert(index, documents);
    await this.meilisearch?.upsert(index, documents);
  }

  /** Takes documents out of both engines. */
  async remove(index: SearchIndexDefinition, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.postgres.remove(index, ids);
    await this.meilisearch?.remove(index, ids);
  }

  /**
   * Makes Meilisearch hold what the database holds: builds the index anew when its settings changed, in the code or by hand,
   * when it is missing, or when the number of documents differs (a lost disk, a restored backup). Returns whether it did.
   */
  async align(index: SearchIndexDefinition, force = false): Promise<boolean> {
    if (this.meilisearch === null) return false;
    const fingerprint = settingsFingerprint(index);
    if (!force && (await this.isAligned(this.meilisearch, index, fingerprint))) return false;
    const started = await this.rebuilds.begin(index.name);
    await this.meilisearch.rebuild(index, this.postgres.documents(index), (filled) =>
      this.rebuilds.advance(index.name, filled),
    );
    await this.catchUp(this.meilisearch, index, started);
    await this.rebuilds.end(index.name, fingerprint);
    return true;
  }

  private async isAligned(
    meilisearch: MeilisearchEngine,
    index: SearchIndexDefinition,
    fingerprint: string,
  ): Promise<boolean> {
    const [kept] = await this.database.query<{ fingerprint: string | null; documents: string }>(
      `select (select fingerprint from platform.search_index where name = $1) as fingerprint,
         (select count(*) from platform.search_document where index_name = $1) as documents`,
      [index.name],
    );
    if (kept?.fingerprint !== fingerprint) return false;
    if ((await meilisearch.count(index)) !== Number(kept.documents)) return false;
    return (await meilisearch.drift(index))?.length === 0;
  }

  /** What was written or taken out while an index was being rebuilt went to the old one: does it again. */
  private async catchUp(
    meilisearch: MeilisearchEngine,
    index: SearchIndexDefinition,
    since: Date,
  ): Promise<void> {
    for await (const batch of this.postgres.documents(index, since)) await meilisearch.upsert(index, batch);
    const stored = new Set(await this.postgres.ids(index));
    const surplus = (await meilisearch.ids(index)).filter((id) => !stored.has(id));
    if (surplus.length > 0) await meilisearch.remove(index, surplus);
  }

  /** Which ids are in the database but not in Meilisearch, and the other way round. */
  async compare(
    index: SearchIndexDefinition,
  ): Promise<{ inDatabase: number; inIndex: number; missing: string[]; surplus: string[] }> {
    const stored = await this.postgres.ids(index);
    const indexed = this.meilisearch === null ? stored : await this.meilisearch.ids(index);
    const [inStore, inIndex] = [new Set(stored), new Set(indexed)];
    return {
      inDatabase: stored.length,
      inIndex: indexed.length,
      missing: stored.filter((id) => !inIndex.has(id)),
      surplus: indexed.filter((id) => !inStore.has(id)),
    };
  }

  /** What Meilisearch itself says of an index; null where it is silent, missing, or has no such index. */
  async reported(
    index: SearchIndexDefinition,
  ): Promise<{ readonly documents: number; readonly drift: readonly string[] } | null> {
    if (this.meilisearch === null) return null;
    const [documents, drift] = await Promise.all([
      this.meilisearch.count(index),
      this.meilisearch.drift(index),
    ]);
    return documents === null || drift === null ? null : { documents, drift };
  }

  /** `meilisearch`, or why PostgreSQL answers. */
  async state(): Promise<'meilisearch' | 'not_configured' | 'silent'> {
    if (this.meilisearch === null) return 'not_configured';
    return this.meilisearch.ping().then(
      () => 'meilisearch' as const,
      () => 'silent' as const,
    );
  }
}
