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
import { awaitIndex, type SearchServer, serverOf } from '../data/await-index.js';
import { insertProjects } from '../data/insert-projects.js';
import { type Recorder, startRecorder } from './recorder.js';
import { searchBodies } from './search-query.js';
import { TimedPost } from './timed-post.js';

const WARM_UP = 2;
const BUDGET = 2.5;
const MS_PER_DOCUMENT = 30;
/** Long enough that nothing falls back to the second engine while the machine is busy. */
const env = { ANONYMOUS_CACHE_MS: '0', SEARCH_PATIENCE_MS: '10000' };

/** The same questions through GraphQL and straight to Meilisearch, with all that the api asks it for. */
export const search: Command = {
  name: 'search',
  about: 'searches through GraphQL beside the same questions straight to Meilisearch',
  options: { '--size 10000': 'projects', '--rounds 10': 'how often each question is asked' },
  run: (stage) => withServices(false, (services) => measure(services, stage)),
};

async function measure(services: OwnedTestServices, stage: Stage): Promise<Finding> {
  const server = serverOf(services);
  const size = stage.options.wholeNumber('size', 10_000);
  const shared = { services, demo: false, env };
  const asked = await withPrograms({ ...shared, programs: [] }, () => record(services, stage));
  await withDatabase(ownDatabaseUrl(services), (database) => insertProjects(database, size));
  stage.say(`${size} projects inserted`);
  const documents = await withPrograms({ ...shared, prepare: false, programs: ['worker'] }, () =>
    withDatabase(ownDatabaseUrl(services), (database) =>
      awaitIndex(database, server, 120_000 + size * MS_PER_DOCUMENT),
    ),
  );
  stage.say(`${documents} documents indexed`);
  return withPrograms({ ...shared, prepare: false, programs: ['api'] }, ({ apiUrl }) =>
    interleave(apiUrl, server, asked, stage),
  ).then((finding) => ({ ...finding, figures: { ...finding.figures, size, documents } }));
}

/** What the api asks Meilisearch for one search: the page, and the counts of each facet that narrows. */
type Asked = readonly string[];

/** Lets an api ask a recorder, one question after the other, and keeps what it asks. */
async function record(services: OwnedTestServices, { say }: Stage): Promise<readonly Asked[]> {
  const recorder: Recorder = await startRecorder();
  const all: Asked[] = [];
  try {
    const overridden = { ...env, MEILI_HOST: recorder.host, DATABASE_URL: ownDatabaseUrl(services) };
    const options = { services, databaseName: 'allmende_recorded', prepare: false, env: overridden };
    await withPrograms({ ...options, programs: ['api'] }, async ({ apiUrl }) => {
      const graphql = new TimedPost(new URL('/graphql', apiUrl));
      for (const body of searchBodies()) {
        const before = recorder.asked.length;
        await graphql.post(body);
        all.push(recorder.asked.slice(before));
      }
      graphql.close();
    });
    if (all.some((asked) => asked.length === 0)) throw new Error('not every search asked Meilisearch');
    say(`${all.length} questions recorded as the api puts them, in ${recorder.asked.length} requests`);
    return all;
  } finally {
    await recorder.stop();
  }
}

async function interleave(
  apiUrl: string,
  server: SearchServer,
  asked: readonly Asked[],
  { options, say }: Stage,
): Promise<Finding> {
  const rounds = options.wholeNumber('rounds', 10);
  const graphql = new TimedPost(new URL('/graphql', apiUrl));
  const straight = new TimedPost(
    new URL('/multi-search', server.host),
    { authorization: `Bearer ${server.key}` },
    Math.max(...asked.map((requests) => requests.length)),
  );
  const times = { graphql: [] as number[], straight: [] as number[] };
  const bodies = searchBodies();
  let found = 0;
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const [at, body] of bodies.entries()) {
      const through = await graphql.post(body);
      const direct = await atOnce(straight, asked[at] ?? []);
      assertAnswered(through.text);
      if (round < 0) continue;
      times.graphql.push(through.milliseconds);
      times.straight.push(direct);
      if (round === 0 && !through.text.includes('"totalCount":0')) found += 1;
    }
  }
  graphql.close();
  straight.close();
  say(`${times.graphql.length} searches each way, ${found} of ${bodies.length} questions find something`);
  return judge(times);
}

/** Milliseconds until all requests of one search are answered, put side by side as the api does. */
async function atOnce(straight: TimedPost, requests: Asked): Promise<number> {
  const begun = performance.now();
  await Promise.all(requests.map((body) => straight.post(body)));
  return performance.now() - begun;
}

function assertAnswered(text: string): void {
  if (!text.includes('"errors":[') && text.includes('"engine":"meilisearch"')) return;
  throw new Error(`Meilisearch did not answer: ${text.slice(0, 300)}`);
}

function judge(times: {
  readonly graphql: readonly number[];
  readonly straight: readonly number[];
}): Finding {
  const at = (part: number) => ({
    graphql: percentile(times.graphql, part),
    straight: percentile(times.straight, part),
  });
  const [p50, p95, p99] = [at(0.5), at(0.95), at(0.99)];
  const ratio = p95.graphql / p95.straight;
  return {
    holds: ratio <= BUDGET,
    figures: {
      ...{
        p50_graphql_ms: rounded(p50.graphql),
        p95_graphql_ms: rounded(p95.graphql),
        p99_graphql_ms: rounded(p99.graphql),
      },
      ...{
        p50_straight_ms: rounded(p50.straight),
        p95_straight_ms: rounded(p95.straight),
        p99_straight_ms: rounded(p99.straight),
      },
      ...{ ratio_p50: rounded(p50.graphql / p50.straight), ratio_p95: rounded(ratio) },
      searches: times.graphql.length,
    },
    remarks: [`budget: ratio_p95 at most ${BUDGET}`],
  };
}
