import type { Client } from 'pg';

const INDEX = 'project';
const PAGE = 1_000;

/** Those of the ids that are not among the found ones. */
export function missing(ids: readonly string[], found: Iterable<string>): string[] {
  const known = new Set(found);
  return ids.filter((id) => !known.has(id));
}

/** Ids of published projects in the database. */
export async function publishedIds(database: Client): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>(
    `select id from projects.project where status = 'published'`,
  );
  return rows.map(({ id }) => id);
}

/** Ids in the search documents of PostgreSQL. */
export async function searchDocumentIds(database: Client): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>(
    `select id from platform.search_document where index_name = $1`,
    [INDEX],
  );
  return rows.map(({ id }) => id);
}

/** Ids in the index of Meilisearch; none when it has no index yet. */
export async function meilisearchIds(host: string, key: string, prefix = ''): Promise<string[]> {
  const ids: string[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const address = `${host}/indexes/${prefix}${INDEX}/documents?fields=id&limit=${PAGE}&offset=${offset}`;
    const answer = await fetch(address, { headers: { authorization: `Bearer ${key}` } });
    if (answer.status === 404) return ids;
    if (!answer.ok) throw new Error(`Meilisearch answers ${answer.status}`);
    const { results } = (await answer.json()) as { results: { id: string }[] };
    ids.push(...results.map(({ id }) => id));
    if (results.length < PAGE) return ids;
  }
}
