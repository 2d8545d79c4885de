import { setTimeout as delay } from 'node:timers/promises';
import type { OwnedTestServices } from '@allmende/tool-runtime';
import type { Client } from 'pg';

const INDEX = 'project';

/** Where Meilisearch answers. */
export interface SearchServer {
  readonly host: string;
  readonly key: string;
}

/** The Meilisearch of these engines; some platforms have none. */
export function serverOf({ meiliHost, meiliKey }: OwnedTestServices): SearchServer {
  if (meiliHost === undefined || meiliKey === undefined) {
    throw new Error('there is no Meilisearch for this platform, so nothing to compare with');
  }
  return { host: meiliHost, key: meiliKey };
}

/** Waits until the worker has brought so many documents to both engines and nothing is left to do. */
export async function awaitIndex(database: Client, server: SearchServer, timeoutMs: number): Promise<number> {
  const end = performance.now() + timeoutMs;
  const { rows } = await database.query<{ count: number }>(
    `select count(*)::int as count from projects.project where status = 'published'`,
  );
  const wanted = rows[0]?.count ?? 0;
  for (;;) {
    if ((await isFilled(database, wanted)) && (await documentsIn(server)) === wanted) return wanted;
    if (performance.now() > end) throw new Error(`the index does not hold ${wanted} documents in time`);
    await delay(500);
  }
}

/** The fingerprint is written last: before that an older, smaller index may still be in use. */
async function isFilled(database: Client, wanted: number): Promise<boolean> {
  const { rows } = await database.query<{ documents: number; built: number }>(
    `select (select count(*)::int from platform.search_document where index_name = $1) as documents,
       (select count(*)::int from platform.search_index where name = $1) as built`,
    [INDEX],
  );
  return rows[0]?.documents === wanted && rows[0].built === 1;
}

async function documentsIn({ host, key }: SearchServer): Promise<number> {
  const answer = await fetch(`${host}/indexes/${INDEX}/stats`, {
    headers: { authorization: `Bearer ${key}` },
  });
  if (!answer.ok) return -1;
  const stats = (await answer.json()) as { numberOfDocuments: number; isIndexing: boolean };
  return stats.isIndexing ? -1 : stats.numberOfDocuments;
}
