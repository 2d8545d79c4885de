import { stripUmlauts, transcribeUmlauts } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import {
  MARK_END,
  MARK_START,
  type SearchAnswer,
  type SearchDocument,
  type SearchEngine,
  type SearchIndexDefinition,
  type SearchRequest,
  toHighlights,
} from './search-engine.js';

interface HitRow {
  readonly id: string;
  readonly total: string;
  readonly texts: Record<string, string>;
}

/** How alike a folded query and a folded text must be (0–1) when no word matches; found by the seven spellings. */
const ALIKE = 0.5;

/**
 * Searches with PostgreSQL alone: German full text, then trigrams over the folded text for misspellings. Serves where
 * Meilisearch is missing or silent, and holds the documents from which its index is rebuilt.
 */
@Injectable()
export class PostgresSearchEngine implements SearchEngine {
  readonly name = 'postgres';

  constructor(@Inject(Database) private readonly database: Database) {}

  async search(index: SearchIndexDefinition, request: SearchRequest): Promise<SearchAnswer> {
    const matching = matchingSql(index, request);
    const order = orderSql(index, request);
    const limits = [request.limit, request.offset].map((value) => Math.max(0, Math.trunc(value)));
    const rows = await this.database.query<HitRow>(
      `${matching.sql}
       select id, texts, count(*) over () as total from matched
       order by ${order} limit ${limits[0]} offset ${limits[1]}`,
      matching.parameters,
    );
    const facets =
      request.countFacets.length === 0 ? {} : await this.countFacets(matching, request.countFacets);
    const highlighted = await this.highlight(rows, request);
    return {
      hits: rows.map((row) => ({ id: row.id, highlights: highlighted.get(row.id) ?? {} })),
      total: Number(rows[0]?.total ?? 0),
      facets,
      engine: 'postgres',
    };
  }

  async upsert(index: SearchIndexDefinition, documents: readonly SearchDocument[]): Promise<void> {
    for (const document of documents) {
      const [title = '', ...rest] = index.searchable.map((attribute) => document.texts[attribute] ?? '');
      await this.database.execute(
        `insert into platform.search_document (index_name, id, audiences, texts, fold, facets, sort, vector)
         values ($1, $2, $3, $4, $5, $6, $7,
           setweight(to_tsvector('german', $8), 'A') || setweight(to_tsvector('german', $9), 'C')
             || setweight(to_tsvector('simple', $5), 'D'))
         on conflict (index_name, id) do update set audiences = excluded.audiences, texts = excluded.texts,
           fold = excluded.fold, facets = excluded.facets, sort = excluded.sort, vector = excluded.vector,
           indexed_at = now()`,
        [
          index.name,
          document.id,
          document.audiences,
          JSON.stringify(document.texts),
          document.fold,
          JSON.stringify(document.facets),
          JSON.stringify(document.sort),
          title,
          rest.join('\n'),
        ],
      );
    }
  }

  async remove(index: SearchIndexDefinition, ids: readonly string[]): Promise<void> {
    await this.database.execute(
      `delete from platform.search_document where index_name = $1 and id = any($2)`,
      [index.name, ids],
    );
  }

  /** All documents of an index in batches, to fill a new Meilisearch index. */
  async *documents(index: SearchIndexDefinition, batch = 1_000): AsyncGenerator<SearchDocument[]> {
    let after = '';
    for (;;) {
      const rows = await this.database.query<SearchDocument>(
        `select id, audiences, texts, fold, facets, sort from platform.search_document
         where index_name = $1 and id > $2 order by id limit $3`,
        [index.name, after, batch],
      );
      if (rows.length === 0) return;
      after = rows[rows.length - 1]?.id ?? after;
      yield rows;
    }
  }

  private async countFacets(
    matching: { sql: string; parameters: readonly unknown[] },
    facets: readonly string[],
  ): Promise<Record<string, Record<string, number>>> {
    const rows = await this.database.query<{ facet: string; value: string; count: string }>(
      `${matching.sql}
       select facet.key as facet, value, count(*) as count from matched,
         jsonb_each(matched.facets) facet, jsonb_array_elements_text(facet.value) value
       where facet.key = any($${matching.parameters.length + 1}) group by 1, 2`,
      [...matching.parameters, facets],
    );
    const counts: Record<string, Record<string, number>> = Object.fromEntries(
      facets.map((facet) => [facet, {}]),
    );
    for (const row of rows) (counts[row.facet] ??= {})[row.value] = Number(row.count);
    return counts;
  }

  private async highlight(
    rows: readonly HitRow[],
    request: SearchRequest,
  ): Promise<Map<string, Record<string, ReturnType<typeof toHighlights>>>> {
    const answers = new Map<string, Record<string, ReturnType<typeof toHighlights>>>();
    if (request.highlight.length === 0 || request.text.trim() === '') return answers;
    const pieces = rows.flatMap((row) =>
      request.highlight.map((attribute) => ({ id: row.id, attribute, text: row.texts[attribute] ?? '' })),
    );
    const marked = await this.database.query<{ id: string; attribute: string; marked: string }>(
      `select id, attribute, ts_headline('german', text, websearch_to_tsquery('german', $2), $3) as marked
       from jsonb_to_recordset($1::jsonb) as piece(id text, attribute text, text text)`,
      [
        JSON.stringify(pieces),
        request.text,
        `StartSel="${MARK_START}", StopSel="${MARK_END}", HighlightAll=true`,
      ],
    );
    for (const piece of marked) {
      const ofDocument = answers.get(piece.id) ?? {};
      ofDocument[piece.attribute] = toHighlights(piece.marked);
      answers.set(piece.id, ofDocument);
    }
    return answers;
  }
}

function matchingSql(
  index: SearchIndexDefinition,
  request: SearchRequest,
): { sql: string; parameters: readonly unknown[] } {
  const text = request.text.trim();
  const parameters: unknown[] = [index.name, request.audiences];
  const conditions = ['document.index_name = $1', 'document.audiences && $2'];
  for (const filter of request.filters) {
    parameters.push(filter.facet, filter.anyOf);
    conditions.push(`document.facets -> $${parameters.length - 1} ?| $${parameters.length}`);
  }
  if (text === '') {
    const sql = `with matched as (select document.*, 0::real as relevance from platform.search_document document
      where ${conditions.join(' and ')})`;
    return { sql, parameters };
  }
  parameters.push(text, transcribeUmlauts(text), stripUmlauts(text), ALIKE);
  const [asked, transcribed, stripped, alike] = [3, 2, 1, 0].map((back) => `$${parameters.length - back}`);
  const likeness = `greatest(strict_word_similarity(${transcribed}, document.fold), word_similarity(${stripped}, document.fold))`;
  const sql = `with question as (
      select websearch_to_tsquery('german', ${asked}) || websearch_to_tsquery('simple', ${transcribed}) as words),
    matched as (
      select document.*, (ts_rank(document.vector, question.words) * 4 + ${likeness})::real as relevance
      from platform.search_document document, question
      where ${conditions.join(' and ')} and (document.vector @@ question.words or ${likeness} >= ${alike}))`;
  return { sql, parameters };
}

function orderSql(index: SearchIndexDefinition, request: SearchRequest): string {
  if (request.sort === null) return 'relevance desc, id desc';
  // The name goes into the statement, so only declared ones are let in.
  if (!index.sortable.includes(request.sort.by)) throw new Error(`${request.sort.by} is not sortable`);
  return `(sort ->> '${request.sort.by}')::numeric ${request.sort.direction} nulls last, id desc`;
}
