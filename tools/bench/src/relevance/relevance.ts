import type { OwnedTestServices } from '@allmende/tool-runtime';
import {
  type Command,
  type Finding,
  GraphqlClient,
  ownDatabaseUrl,
  rounded,
  type Stage,
  withDatabase,
  withPrograms,
  withServices,
} from '@allmende/tool-verify/kit';
import { awaitIndex, serverOf } from '../data/await-index.js';
import { DefaultIndex } from './default-index.js';
import { type JudgedQuery, readJudgedQueries } from './judged-queries.js';
import { type JudgedRanking, ndcg10, rankingFigures } from './ranking-figures.js';

const FOUND = 10;
const INDEX_WITHIN_MS = 120_000;
/** How much better than an index that nobody set up, over all questions, and how many may find nothing. */
const BUDGET = { gain: 0.1, zeroRate: 0.02, typoMrr: 0.8 } as const;
const QUESTION = `query Found($text: String!, $first: Int!) {
  searchProjects(text: $text, first: $first) { engine nodes { project { key } } }
}`;

type Engine = 'defaults' | 'meilisearch' | 'postgres';
type Rankings = Readonly<Record<Engine, readonly JudgedRanking[]>>;
type Find = (text: string) => Promise<readonly string[]>;

/** How well judged questions find the real cases and the invented region: our settings, the second engine, nothing set. */
export const relevance: Command = {
  name: 'relevance',
  about:
    'judged questions over the shipped entries: ours, PostgreSQL and unset Meilisearch; FILE: other questions',
  options: {
    '--below 80': 'says each question that our settings answer worse than so many per cent of NDCG@10',
  },
  run: (stage) => {
    const queries = readJudgedQueries(stage.options.rest[0]);
    return withServices(false, (services) => measure(services, queries, stage));
  },
};

async function measure(
  services: OwnedTestServices,
  queries: readonly JudgedQuery[],
  { options, say }: Stage,
): Promise<Finding> {
  const server = serverOf(services);
  const url = ownDatabaseUrl(services);
  const defaults = new DefaultIndex(server);
  const keys = await withPrograms({ services, programs: ['worker'] }, () =>
    withDatabase(url, async (database) => {
      await awaitIndex(database, server, INDEX_WITHIN_MS);
      say(`${await defaults.fill(database)} entries indexed`);
      const { rows } = await database.query<{ key: string }>(
        `select key from projects.project where status = 'published'`,
      );
      return new Set(rows.map(({ key }) => key));
    }),
  );
  const rankings = {
    defaults: await rank(queries, (text) => defaults.find(text, FOUND)),
    meilisearch: await askingApi(services, 'meilisearch', (find) => rank(queries, find)),
    postgres: await askingApi(services, 'postgres', (find) => rank(queries, find)),
  };
  const below = options.wholeNumber('below', 0, 0) / 100;
  for (const line of poorAnswers(queries, rankings, below)) say(line);
  const unknown = queries.flatMap(({ relevant }) => Object.keys(relevant).filter((key) => !keys.has(key)));
  return judge(queries, rankings, [...new Set(unknown)]);
}

/** Lets the api answer with one of its engines; `postgres` is what it falls back to when there is no other. */
function askingApi<Result>(
  services: OwnedTestServices,
  engine: 'meilisearch' | 'postgres',
  work: (find: Find) => Promise<Result>,
): Promise<Result> {
  const env = { SEARCH_PATIENCE_MS: '10000', ...(engine === 'postgres' ? { MEILI_HOST: '' } : {}) };
  return withPrograms({ services, prepare: false, programs: ['api'], env }, ({ apiUrl }) => {
    const api = new GraphqlClient(apiUrl);
    return work(async (text) => {
      const { searchProjects } = await api.query<{
        searchProjects: { engine: string; nodes: readonly { project: { key: string } }[] };
      }>(QUESTION, { text, first: FOUND });
      if (searchProjects.engine !== engine)
        throw new Error(`${searchProjects.engine} answered, not ${engine}`);
      return searchProjects.nodes.map(({ project }) => project.key);
    });
  });
}

async function rank(queries: readonly JudgedQuery[], find: Find): Promise<readonly JudgedRanking[]> {
  const rankings: JudgedRanking[] = [];
  for (const { q, relevant } of queries) rankings.push({ found: await find(q), relevant });
  return rankings;
}

function* poorAnswers(queries: readonly JudgedQuery[], rankings: Rankings, below: number): Generator<string> {
  for (const [at, { q, kind, relevant }] of queries.entries()) {
    const found = rankings.meilisearch[at]?.found ?? [];
    const figure = ndcg10({ found, relevant });
    if (figure >= below) continue;
    const unset = ndcg10({ found: rankings.defaults[at]?.found ?? [], relevant });
    const graded = found.map((key) => `${key} ${Object.hasOwn(relevant, key) ? (relevant[key] ?? 0) : 0}`);
    yield `${rounded(figure)} (unset ${rounded(unset)}) ${kind} «${q}»: ${graded.join(', ') || 'nothing'}`;
  }
}

function judge(queries: readonly JudgedQuery[], rankings: Rankings, unknown: readonly string[]): Finding {
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const of = (engine: Engine, kind: string | null) =>
    rankingFigures(rankings[engine].filter((_, at) => kind === null || queries[at]?.kind === kind));
  const engines = Object.keys(rankings) as readonly Engine[];
  const rows = [null, ...kinds].flatMap((kind) =>
    engines.map((engine) => ({ name: `${engine}_${kind ?? 'all'}`, ...of(engine, kind) })),
  );
  const figures = rows.flatMap(({ name, ndcg10, mrr, zeroRate }) => [
    [`${name}_ndcg10`, rounded(ndcg10, 4)],
    [`${name}_mrr`, rounded(mrr, 4)],
    [`${name}_zero_rate`, rounded(zeroRate, 4)],
  ]);
  const worse = kinds.filter((kind) => of('meilisearch', kind).ndcg10 < of('defaults', kind).ndcg10);
  const whole = of('meilisearch', null);
  const gain = whole.ndcg10 - of('defaults', null).ndcg10;
  const isTypoFound = !kinds.includes('typo') || of('meilisearch', 'typo').mrr >= BUDGET.typoMrr;
  return {
    holds: gain >= BUDGET.gain && worse.length === 0 && whole.zeroRate < BUDGET.zeroRate && isTypoFound,
    figures: { queries: queries.length, gain_ndcg10: rounded(gain, 4), ...Object.fromEntries(figures) },
    remarks: [
      `budget: ndcg10 at least ${BUDGET.gain} over an index nobody set up, no kind worse, fewer than 2 % without any result`,
      ...worse.map((kind) => `worse than unset: ${kind}`),
      ...(unknown.length === 0 ? [] : [`not published here: ${unknown.join(', ')}`]),
    ],
  };
}
