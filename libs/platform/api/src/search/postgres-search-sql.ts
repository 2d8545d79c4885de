import type { QuestionTerm } from './question.js';
import type { SearchIndexDefinition, SearchRequest } from './search-engine.js';

/** A statement with its `$1…` parameters. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Compounds are looked into from this length on; shorter words stand inside too many others. */
const SHORTEST_INSIDE = 4;

/** How alike (0–1, shared trigrams) a word of the index must be to a word that the index does not know. */
const ALIKE = 0.42;

/** Words of the index one typed word may stand for. */
const MOST_READINGS = 60;

/**
 * Each word asked for becomes tsqueries for what was typed, for all its synonyms, and for near words: compounds that
 * hold it and, if no text has the word, words spelt alike. Near words come from the list of all words of the index; what people look for together is
 * as near.
 */
const QUESTION = `
  term as (
    select * from jsonb_to_recordset($3::jsonb) as term(n int, word text, meanings text[], near text[], inside boolean, mistyped boolean)),
  reading as (
    select term.n, string_agg(quote_literal(near.word), ' | ') as near
    from term cross join lateral (
      select known.word from platform.search_word known
      where known.index_name = $1 and known.word <> term.word and (
        (term.inside and known.word like '%' || term.word || '%')
        or (term.mistyped and known.word % term.word and similarity(known.word, term.word) >= ${ALIKE}
          and abs(length(known.word) - length(term.word)) <= 2
          and not exists (select 1 from platform.search_word same where same.index_name = $1 and same.word = term.word)))
      order by similarity(known.word, term.word) desc limit ${MOST_READINGS}) near
    group by term.n),
  phrase as (
    select term.n, string_agg(meaning.query::text, ' | ') as meant,
      max(meaning.query::text) filter (where meaning.place = 1) as typed
    from term, lateral (select phraseto_tsquery('german', phrase) as query, place
      from unnest(term.meanings) with ordinality as meant(phrase, place)) meaning
    where numnode(meaning.query) > 0 group by term.n),
  akin as (
    select term.n, string_agg(phraseto_tsquery('german', phrase)::text, ' | ') as near
    from term, unnest(term.near) phrase where numnode(phraseto_tsquery('german', phrase)) > 0 group by term.n),
  question as materialized (
    select array_agg(typed::tsquery order by n) as typed, array_agg(meant::tsquery order by n) as meant,
      array_agg(around::tsquery order by n) as near, array_agg(anything::tsquery order by n) as each,
      string_agg(anything, ' | ')::tsquery as anything
    from term left join phrase using (n) left join reading using (n) left join akin using (n),
      lateral (select nullif(concat_ws(' | ', reading.near, akin.near), '') as around) near_ones,
      lateral (select nullif(concat_ws(' | ', meant, around), '') as anything) all_of_them)`;

/** Title, then other texts, then labels; the factors are those for the weights D to A. */
const WEIGHTS = `'{0.05, 0.1, 0.2, 1}'::float4[]`;

/** What was typed counts 1 and more for the title, a synonym a little less, a near word half of it. */
const SCORED = `
    from platform.search_document document, question, lateral (
      select array_agg(coalesce(document.vector @@ asked.anything, false) order by asked.n) as covers,
        sum(case
          when document.vector @@ asked.typed then 1 + ts_rank(${WEIGHTS}, document.vector, asked.typed)
          when document.vector @@ asked.meant then 0.9 + ts_rank(${WEIGHTS}, document.vector, asked.meant) * 0.9
          when document.vector @@ asked.near then 0.5 + ts_rank(${WEIGHTS}, document.vector, asked.near) / 2
          else 0 end)::real as relevance
      from unnest(question.typed, question.meant, question.near, question.each) with ordinality
        as asked(typed, meant, near, anything, n)) score
    where document.index_name = $1 and document.audiences && $2::text[] and document.vector @@ question.anything`;

/** A text must hold the rarest of the words asked for, however many others it holds. */
const RAREST = `
  rarest as (
    select coalesce((select cover.n from matched, unnest(matched.covers) with ordinality as cover(yes, n)
      where cover.yes group by cover.n order by count(*), cover.n limit 1), 1)::int as n)`;

const UNSCORED = `
    from platform.search_document document, (select 0::real as relevance) score
    where document.index_name = $1 and document.audiences && $2::text[]`;

/** One statement for a page of hits, their number and the facets: one way to the database and back. */
export function searchStatement(
  index: SearchIndexDefinition,
  request: SearchRequest,
  terms: readonly QuestionTerm[],
): Statement {
  const parameters: unknown[] = [index.name, request.audiences, JSON.stringify(terms.map(toTermRow))];
  const place = (value: unknown): string => `$${parameters.push(value)}`;
  const passes = request.filters.map(
    (filter, at) =>
      `coalesce(document.facets -> ${place(filter.facet)} ?| ${place(filter.anyOf)}::text[], false) as pass${at}`,
  );
  const distance = distanceOf(request, place);
  const all = conditionOf(request, terms, null);
  const counts = request.countFacets.map(
    (facet) => `select ${place(facet)}::text as facet, value, count(*) as count
      from matched, jsonb_array_elements_text(matched.facets -> ${place(facet)}) value
      where ${conditionOf(request, terms, facet)} group by value`,
  );
  const isAsked = terms.length > 0;
  const covers = isAsked ? ['score.covers'] : [];
  const [first, skip] = [place(request.limit), place(request.offset)];
  const sql = `with ${isAsked ? `${QUESTION},` : `term as (select $3::jsonb),`}
  matched as materialized (
    select ${['document.id, document.facets, document.sort, score.relevance', ...covers, ...distance, ...passes].join(', ')}
    ${isAsked ? SCORED : UNSCORED})${isAsked ? `,${RAREST}` : ''},
  page as (
    select id, row_number() over (order by ${orderOf(index, request)}) as place from matched where ${all}
    order by place limit ${first} offset ${skip})
  select
    (select coalesce(json_agg(json_build_object('id', id, 'texts', texts) order by place), '[]')
      from page join platform.search_document using (id) where index_name = $1) as hits,
    (select count(*)::int from matched where ${all}) as total,
    ${counts.length === 0 ? `'[]'::json` : `(select coalesce(json_agg(counted), '[]') from (${counts.join(' union all ')}) counted)`} as counts`;
  return { sql, parameters };
}

/** Values of one facet are alternatives, so each is counted as if the facet itself did not narrow. */
function conditionOf(
  request: SearchRequest,
  terms: readonly QuestionTerm[],
  countedFacet: string | null,
): string {
  const holds = terms.length > 0 ? ['covers[(select n from rarest)]'] : ['true'];
  const passes = request.filters.flatMap((filter, at) =>
    filter.facet === countedFacet ? [] : [`pass${at}`],
  );
  const within = request.near?.km == null ? [] : [`coalesce(km <= ${Number(request.near.km)}, false)`];
  return [...holds, ...passes, ...within].join(' and ');
}

/** Great-circle distance in kilometres (haversine) on a sphere of the earth's mean radius. */
function distanceOf({ near }: SearchRequest, place: (value: unknown) => string): readonly string[] {
  if (near == null) return [];
  const [lat, lon] = [`${place(near.lat)}::float8`, `${place(near.lon)}::float8`];
  const [theirLat, theirLon] = [`(document.sort ->> 'lat')::float8`, `(document.sort ->> 'lon')::float8`];
  return [
    `2 * 6371 * asin(least(1, sqrt(sin(radians((${theirLat} - ${lat}) / 2)) ^ 2
      + cos(radians(${lat})) * cos(radians(${theirLat})) * sin(radians((${theirLon} - ${lon}) / 2)) ^ 2))) as km`,
  ];
}

function orderOf(index: SearchIndexDefinition, { sort, near }: SearchRequest): string {
  if (near?.nearestFirst === true) return 'km asc nulls last, id desc';
  if (sort === null) {
    const [newest] = index.sortable;
    return `relevance desc, ${newest === undefined ? '' : `sort -> '${newest}' desc nulls last, `}id desc`;
  }
  // The name goes into the statement, so only declared ones are let in.
  if (!index.sortable.includes(sort.by)) throw new Error(`${sort.by} is not sortable`);
  return `sort -> '${sort.by}' ${sort.direction} nulls last, id desc`;
}

function toTermRow(term: QuestionTerm, n: number) {
  const word = term.words.join(' ');
  return {
    n,
    word,
    meanings: term.meanings.map((phrase) => phrase.join(' ')),
    near: term.near.map((phrase) => phrase.join(' ')),
    inside: term.words.length === 1 && word.length >= SHORTEST_INSIDE,
    mistyped: term.mayBeMistyped,
  };
}
