import type { OwnedTestServices } from '@allmende/tool-runtime';
import {
  type Command,
  type Finding,
  ownDatabaseUrl,
  percentile,
  rounded,
  type Stage,
  withDatabase,
  withPrograms,
  withServices,
} from '@allmende/tool-verify/kit';
import type { Client } from 'pg';
import { insertProjects } from '../data/insert-projects.js';
import { TimedPost } from '../search/timed-post.js';
import { fillSolutions } from './fill-solutions.js';
import { pageQuery } from './page-query.js';
import { timeRules } from './rules.js';
import { type Recorded, startStatementRecorder } from './statement-recorder.js';

const PAGES = 100;
const WARM_UP = 1;
const BUDGET = { statements: 12, ratio: 3, ruleMs: 2 } as const;
const env = { ANONYMOUS_CACHE_MS: '0' };

/** The page of a solution with all its parts through GraphQL, and the same statements straight. */
export const solution: Command = {
  name: 'solution',
  about: 'the page of a solution with all its parts beside the same statements run straight',
  options: { '--size 10000': 'solutions', '--rounds 5': 'how often each of 100 pages is asked for' },
  run: (stage) => withServices(false, (services) => measure(services, stage)),
};

async function measure(services: OwnedTestServices, stage: Stage): Promise<Finding> {
  const size = stage.options.wholeNumber('size', 10_000);
  await withPrograms({ services, programs: [], demo: true }, async () => undefined);
  const asked = await withDatabase(ownDatabaseUrl(services), async (database) => {
    await insertProjects(database, size);
    await fillSolutions(database);
    return bodiesOf(size);
  });
  stage.say(`${size} solutions with all their parts inserted`);
  const recorded = await record(services, asked, stage);
  return withPrograms({ services, prepare: false, programs: ['api'], env }, ({ apiUrl }) =>
    withDatabase(ownDatabaseUrl(services), (database) =>
      interleave(apiUrl, database, { asked, recorded }, stage),
    ),
  ).then((finding) => ({ ...finding, figures: { ...finding.figures, size } }));
}

function bodiesOf(size: number): readonly string[] {
  const query = pageQuery();
  return Array.from({ length: PAGES }, (_, at) => {
    const key = `bench-${1 + Math.floor((at * size) / PAGES)}`;
    return JSON.stringify({ query, variables: { key, first: 20 } });
  });
}

/** Lets an api ask through a recorder, one page after the other, and keeps the statements of each. */
async function record(
  services: OwnedTestServices,
  asked: readonly string[],
  { say }: Stage,
): Promise<readonly (readonly Recorded[])[]> {
  const recorder = await startStatementRecorder(ownDatabaseUrl(services));
  try {
    const options = { services, prepare: false, env: { ...env, DATABASE_URL: recorder.databaseUrl } };
    return await withPrograms({ ...options, programs: ['api'] }, async ({ apiUrl }) => {
      const graphql = new TimedPost(new URL('/graphql', apiUrl));
      await graphql.post(asked[0] ?? '');
      const all: Recorded[][] = [];
      for (const body of asked) {
        recorder.take();
        await graphql.post(body);
        all.push(recorder.take().filter(isAsked));
      }
      graphql.close();
      for (const { sql } of all[0] ?? []) say(sql.replaceAll(/\s+/g, ' ').slice(0, 110));
      return all;
    });
  } finally {
    await recorder.stop();
  }
}

/** What the background of an api asks meanwhile is no part of the page. */
function isAsked({ sql }: Recorded): boolean {
  return !/pgboss|^(begin|commit|rollback|listen|set )/i.test(sql.trim());
}

interface Pages {
  readonly asked: readonly string[];
  readonly recorded: readonly (readonly Recorded[])[];
}

async function interleave(
  apiUrl: string,
  database: Client,
  { asked, recorded }: Pages,
  { options, say }: Stage,
): Promise<Finding> {
  const rounds = options.wholeNumber('rounds', 5);
  const graphql = new TimedPost(new URL('/graphql', apiUrl));
  const times = { graphql: [] as number[], straight: [] as number[] };
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const [at, body] of asked.entries()) {
      const through = await graphql.post(body);
      assertWhole(through.text);
      const straight = await runStraight(database, recorded[at] ?? []);
      if (round < 0) continue;
      times.graphql.push(through.milliseconds);
      times.straight.push(straight);
    }
  }
  graphql.close();
  say(`${times.graphql.length} pages each way`);
  return judge(times, Math.max(...recorded.map(({ length }) => length)));
}

function assertWhole(text: string): void {
  const whole = ['"economics":{', '"sustainability":{', '"deployments":{', '"title":'];
  if (!text.includes('"errors":[') && whole.every((part) => text.includes(part))) return;
  throw new Error(`the page is not whole: ${text.slice(0, 300)}`);
}

async function runStraight(database: Client, statements: readonly Recorded[]): Promise<number> {
  const begun = performance.now();
  for (const { sql, values } of statements) await database.query(sql, [...values]);
  return performance.now() - begun;
}

function judge(
  times: { readonly graphql: readonly number[]; readonly straight: readonly number[] },
  statements: number,
): Finding {
  const [p95Graphql, p95Sql] = [percentile(times.graphql, 0.95), percentile(times.straight, 0.95)];
  const ratio = p95Graphql / p95Sql;
  const rules = timeRules();
  const quick = Math.max(rules.completeness_ms, rules.fit_ms) < BUDGET.ruleMs;
  return {
    holds: statements <= BUDGET.statements && ratio <= BUDGET.ratio && quick,
    figures: {
      sql_statements: statements,
      p50_graphql: rounded(percentile(times.graphql, 0.5)),
      p50_sql: rounded(percentile(times.straight, 0.5)),
      p95_graphql: rounded(p95Graphql),
      p95_sql: rounded(p95Sql),
      ratio: rounded(ratio),
      completeness_ms: rounded(rules.completeness_ms, 4),
      fit_ms: rounded(rules.fit_ms, 4),
      pages: times.graphql.length,
    },
    remarks: [
      `milliseconds; budget: at most ${BUDGET.statements} statements, ratio at most ${BUDGET.ratio}, rules under ${BUDGET.ruleMs} ms`,
    ],
  };
}
