import type { OwnedTestServices } from '@allmende/tool-runtime';
import {
  type Command,
  type Finding,
  median,
  ownDatabaseUrl,
  rounded,
  type Stage,
  withDatabase,
  withPrograms,
  withServices,
} from '@allmende/tool-verify/kit';
import { insertProjects } from '../data/insert-projects.js';
import { LIST_QUERY, PAGE } from './list-query.js';
import { interleave, type Round, type Target } from './load.js';
import { startRawServer } from './raw-process.js';

const SIZE = 10_000;
const CONNECTIONS = 16;
/** The default of the api. */
const POOL = 10;
const BUDGET = { ratio: 0.45, ratio_cached: 1 } as const;

/** Twenty projects with their municipality: GraphQL with and without the answers kept for visitors, and bare SQL. */
export const list: Command = {
  name: 'list',
  about: 'a list of 20 projects with their municipality beside the same SQL over node:http',
  options: { '--rounds 9': 'interleaved rounds', '--seconds 2': 'length of a round' },
  run: (stage) =>
    withServices(false, async (services) => {
      const cached = { services, programs: ['api' as const], demo: false };
      // The second api reads the database of the first; a name of its own keeps their files apart.
      const env = { ANONYMOUS_CACHE_MS: '0', DATABASE_URL: ownDatabaseUrl(services) };
      const plain = { ...cached, databaseName: 'allmende_plain', prepare: false, env };
      return withPrograms(cached, async (cachedSystem) => {
        await withDatabase(ownDatabaseUrl(services), (database) => insertProjects(database, SIZE));
        stage.say(`${SIZE} projects inserted`);
        return withPrograms(plain, (plainSystem) =>
          compare(services, stage, {
            cached: { url: cachedSystem.apiUrl, pid: cachedSystem.api.pid() ?? 0 },
            plain: { url: plainSystem.apiUrl, pid: plainSystem.api.pid() ?? 0 },
          }),
        );
      });
    }),
};

interface Apis {
  readonly cached: { readonly url: string; readonly pid: number };
  readonly plain: { readonly url: string; readonly pid: number };
}

async function compare(services: OwnedTestServices, { options, say }: Stage, apis: Apis): Promise<Finding> {
  const raw = await startRawServer(ownDatabaseUrl(services), POOL);
  try {
    const body = JSON.stringify({ query: LIST_QUERY, variables: { first: PAGE } });
    const targets: Target[] = [
      { name: 'graphql', body, url: `${apis.plain.url}/graphql`, pid: apis.plain.pid },
      { name: 'sql', body, url: raw.url, pid: raw.pid },
      { name: 'graphql_cached', body, url: `${apis.cached.url}/graphql`, pid: apis.cached.pid },
    ];
    const bytes = await answerSizes(targets);
    const rounds = options.wholeNumber('rounds', 9);
    const plan = {
      connections: CONNECTIONS,
      rounds,
      seconds: options.wholeNumber('seconds', 2),
      warmUpSeconds: 4,
    };
    const measured = await interleave(targets, plan, say);
    return { ...judge(measured), remarks: [`bytes an answer: ${bytes.join(', ')}`, budgetRemark()] };
  } finally {
    await raw.stop();
  }
}

/** Proves that all of them answer with a full page, before anything is counted. */
async function answerSizes(targets: readonly Target[]): Promise<readonly string[]> {
  const sizes: string[] = [];
  for (const { name, url, body } of targets) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const text = await answer.text();
    const titles = text.match(/"title":"[^"]+"/g)?.length ?? 0;
    const places = text.match(/"landName":|"land":/g)?.length ?? 0;
    if (titles !== PAGE || places !== PAGE) throw new Error(`${name} answers ${text.slice(0, 300)}`);
    sizes.push(`${name} ${Buffer.byteLength(text)}`);
  }
  return sizes;
}

const budgetRemark = (): string =>
  `budget: ratio at least ${BUDGET.ratio} without kept answers, ratio_cached at least ${BUDGET.ratio_cached}`;

function judge(measured: ReadonlyMap<string, readonly Round[]>): Finding {
  const rate = (name: string): number =>
    median((measured.get(name) ?? []).map((round) => round.requestsPerSecond));
  const cpu = (name: string): Record<string, number> => {
    const values = (measured.get(name) ?? []).flatMap(({ cpuMs }) => (cpuMs === undefined ? [] : [cpuMs]));
    return values.length === 0 ? {} : { [`cpu_ms_${name}`]: rounded(median(values)) };
  };
  const [graphql, sql, cached] = [rate('graphql'), rate('sql'), rate('graphql_cached')];
  // Within one round the machine is in one mood; between rounds it changes.
  const ratioOf = (name: string): number =>
    median(
      (measured.get(name) ?? []).map(
        ({ requestsPerSecond }, at) => requestsPerSecond / rateIn(measured, 'sql', at),
      ),
    );
  const [ratio, ratioCached] = [ratioOf('graphql'), ratioOf('graphql_cached')];
  return {
    holds: ratio >= BUDGET.ratio && ratioCached >= BUDGET.ratio_cached,
    figures: {
      ...{
        rps_graphql: rounded(graphql, 0),
        rps_graphql_cached: rounded(cached, 0),
        rps_sql: rounded(sql, 0),
      },
      ...{ ratio: rounded(ratio), ratio_cached: rounded(ratioCached) },
      ...{ ...cpu('graphql'), ...cpu('graphql_cached'), ...cpu('sql') },
      ...{ projects: SIZE, connections: CONNECTIONS },
    },
  };
}

function rateIn(measured: ReadonlyMap<string, readonly Round[]>, name: string, round: number): number {
  return measured.get(name)?.[round]?.requestsPerSecond ?? Number.NaN;
}
