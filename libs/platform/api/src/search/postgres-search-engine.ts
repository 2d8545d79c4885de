import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { foldedWords } from './german-fold.js';
import { markMatches } from './mark-matches.js';
import { searchStatement } from './postgres-search-sql.js';
import { type QuestionTerm, readQuestion } from './question.js';
import type {
  Highlight,
  SearchAnswer,
  SearchDocument,
  SearchEngine,
  SearchHit,
  SearchIndexDefinition,
  SearchRequest,
} from './search-engine.js';

interface AnswerRow {
  readonly hits: readonly HitRow[];
  readonly total: number;
  readonly counts: readonly { facet: string; value: string; count: number }[];
}

interface HitRow {
  readonly id: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** Shorter words are found by the text search alone; longer ones are no words. */
const WORD_LENGTH = { from: 3, to: 60 } as const;

/**
 * Searches with PostgreSQL alone: German full text over the folded spelling, compounds and misspellings by way of a
 * list of all words of the index. Serves where Meilisearch is missing or silent, and holds the documents from which
 * its index is rebuilt.
 */
@Injectable()
export class PostgresSearchEngine implements SearchEngine {
  readonly name = 'postgres';

  constructor(@Inject(Database) private readonly database: Database) {}

  async search(index: SearchIndexDefinition, request: SearchRequest): Promise<SearchAnswer> {
    const terms = readQuestion(index, request.text);
    const { sql, parameters } = searchStatement(index, request, terms);
    const [row] = await this.database.query<AnswerRow>(sql, parameters);
    const facets = Object.fromEntries(
      request.countFacets.map((facet): [string, Record<string, number>] => [facet, {}]),
    );
    for (const { facet, value, count } of row?.counts ?? []) (facets[facet] ??= {})[value] = count;
    return {
      hits: (row?.hits ?? []).map((hit) => toHit(hit, request, terms)),
      total: row?.total ?? 0,
      facets,
      engine: 'postgres',
    };
  }

  async upsert(index: SearchIndexDefinition, documents: readonly SearchDocument[]): Promise<void> {
    const rows = documents.map((document) => toRow(index, document));
    // Both in one statement; the words come first so that a text is never searchable without them.
    await this.database.execute(
      `with document as (
         select * from jsonb_to_recordset($2::jsonb) as document(id text, audiences text[], texts jsonb, fold text,
           facets jsonb, sort jsonb, title text, rest text, further text)),
       word as (
         insert into platform.search_word (index_name, word)
         select $1, word from unnest($3::text[]) word on conflict do nothing)
       insert into platform.search_document (index_name, id, audiences, texts, fold, facets, sort, vector)
       select $1, id, audiences, texts, fold, facets, sort,
         setweight(to_tsvector('german', title), 'A') || setweight(to_tsvector('german', rest), 'C')
           || setweight(to_tsvector('german', further), 'D')
           || setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', rest), 'C')
       from document
       on conflict (index_name, id) do update set audiences = excluded.audiences, texts = excluded.texts,
         fold = excluded.fold, facets = excluded.facets, sort = excluded.sort, vector = excluded.vector,
         indexed_at = now()`,
      [index.name, JSON.stringify(rows), wordsOf(rows)],
    );
  }

  async remove(index: SearchIndexDefinition, ids: readonly string[]): Promise<void> {
    await this.database.execute(
      `delete from platform.search_document where index_name = $1 and id = any($2)`,
      [index.name, ids],
    );
  }

  /** All documents of an index in batches, to fill a new Meilisearch index; only those written `since` if given. */
  async *documents(
    index: SearchIndexDefinition,
    since: Date | null = null,
    batch = 1_000,
  ): AsyncGenerator<SearchDocument[]> {
    let after = '';
    for (;;) {
      const rows = await this.database.query<SearchDocument>(
        `select id, audiences, texts, fold, facets, sort from platform.search_document
         where index_name = $1 and id > $2 and ($4::timestamptz is null or indexed_at >= $4)
         order by id limit $3`,
        [index.name, after, batch, since],
      );
      if (rows.length === 0) return;
      after = rows[rows.length - 1]?.id ?? after;
      yield rows;
    }
  }

  /** The ids of all documents of an index. */
  async ids(index: SearchIndexDefinition): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from platform.search_document where index_name = $1 order by id`,
      [index.name],
    );
    return rows.map((row) => row.id);
  }
}

type DocumentRow = ReturnType<typeof toRow>;

function toRow(index: SearchIndexDefinition, document: SearchDocument) {
  const [title = '', ...rest] = index.searchable.map((attribute) =>
    foldedWords(document.texts[attribute] ?? '').join(' '),
  );
  return { ...document, title, rest: rest.join(' '), further: foldedWords(document.fold).join(' ') };
}

function wordsOf(rows: readonly DocumentRow[]): string[] {
  const words = new Set<string>();
  for (const row of rows) {
    for (const word of `${row.title} ${row.rest}`.split(' ')) {
      if (word.length >= WORD_LENGTH.from && word.length <= WORD_LENGTH.to) words.add(word);
    }
  }
  // In one order everywhere, or two writers that add the same words wait for each other forever.
  return [...words].sort();
}

function toHit(hit: HitRow, request: SearchRequest, terms: readonly QuestionTerm[]): SearchHit {
  const highlights: Record<string, readonly Highlight[]> = {};
  for (const attribute of request.highlight) {
    highlights[attribute] = markMatches(hit.texts[attribute] ?? '', terms);
  }
  return { id: hit.id, highlights };
}
