import type { Client } from 'pg';
import { meilisearchIds, missing, publishedIds, searchDocumentIds } from '../durability/stores.js';
import { differingShards, shardsOf } from './shards.js';

/** Where Meilisearch answers and under which name its indexes stand; null where PostgreSQL is the only index. */
export type IndexServer = { readonly host: string; readonly key: string; readonly prefix: string } | null;

/** What the database holds and the indexes do not, and the other way round. */
export interface Comparison {
  readonly inDatabase: number;
  readonly inIndex: number;
  readonly missing: number;
  readonly surplus: number;
  /** Shards whose number or checksum of ids differs. */
  readonly shards: readonly string[];
}

/** Holds the ids of all published projects against both indexes: PostgreSQL's own documents and Meilisearch. */
export async function compareStores(database: Client, server: IndexServer): Promise<Comparison> {
  const published = await publishedIds(database);
  const documents = await searchDocumentIds(database);
  const indexed = server === null ? documents : await meilisearchIds(server.host, server.key, server.prefix);
  const all = shardsOf(published);
  return {
    inDatabase: published.length,
    inIndex: indexed.length,
    missing: new Set([...missing(published, documents), ...missing(published, indexed)]).size,
    surplus: new Set([...missing(documents, published), ...missing(indexed, published)]).size,
    shards: [
      ...new Set([...differingShards(all, shardsOf(documents)), ...differingShards(all, shardsOf(indexed))]),
    ],
  };
}

/** True when both indexes hold exactly what is published. */
export function isSame({ missing: lost, surplus, shards }: Comparison): boolean {
  return lost === 0 && surplus === 0 && shards.length === 0;
}
