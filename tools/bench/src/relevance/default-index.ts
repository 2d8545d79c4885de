import type { Client } from 'pg';
import { Meilisearch } from 'meilisearch';
import type { SearchServer } from '../data/await-index.js';

const INDEX = 'relevance_defaults';

/** The published entries once more, in an index that knows nothing of German or of municipalities: what one gets for nothing. */
export class DefaultIndex {
  private readonly client: Meilisearch;

  constructor({ host, key }: SearchServer) {
    this.client = new Meilisearch({ host, apiKey: key });
  }

  /** Takes the texts and labels as the domain hands them to its engines, under the key of the project. */
  async fill(database: Client): Promise<number> {
    const { rows } = await database.query<{ key: string; texts: Record<string, string>; labels: string }>(
      `select p.key, d.texts, d.fold as labels
       from platform.search_document d join projects.project p on p.id::text = d.id
       where d.index_name = 'project' and p.status = 'published'`,
    );
    const documents = rows.map(({ key, texts, labels }) => ({ key, ...texts, labels }));
    await this.client
      .index(INDEX)
      .addDocuments(documents, { primaryKey: 'key' })
      .waitTask({ timeout: 60_000 });
    return documents.length;
  }

  async find(text: string, limit: number): Promise<readonly string[]> {
    const { hits } = await this.client.index<{ key: string }>(INDEX).search(text, { limit });
    return hits.map(({ key }) => key);
  }
}
