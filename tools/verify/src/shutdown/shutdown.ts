import { performance } from 'node:perf_hooks';
import {
  type Command,
  GraphqlClient,
  median,
  residentMegabytes,
  rounded,
  type Stage,
  withSystem,
} from '../kit/index.js';
import { BurstSender } from './burst.js';

const LEAST_IN_FLIGHT = 64;
/** A few more, for some are answered before the last is sent. */
const SENT = 80;
const ROUNDS = 3;
const LOAD_MS = 15_000;
const LOAD_CONNECTIONS = 16;
const BUDGET = { restart_s: 3, rss_mb: 450 } as const;

const LIST = `query ($first: Int!) { projects(first: $first) {
  nodes { key title summary state publishedAt municipality { name district { name } land { name } } }
} }`;
const SEARCH = `query ($text: String!) { searchProjects(text: $text) {
  nodes { project { key title } highlights { field pieces { text hit } } } facets { name values { key count } }
} }`;
const WORDS = ['Straßenschäden', 'Kita', 'Chatbot', 'Hochwasser', 'Bauantrag', 'Müll', 'Verkehr'] as const;

type System = Parameters<Parameters<typeof withSystem>[1]>[0]['system'];

/** SIGTERM to the api with requests in flight, the next start, and its memory after load. */
export const shutdown: Command = {
  name: 'shutdown',
  about: 'SIGTERM with 64 requests in flight loses none, the next start is quick, memory stays small',
  run: async (stage) =>
    withSystem({ programs: ['api', 'worker'], env: { ANONYMOUS_CACHE_MS: '0' } }, async ({ system }) => {
      stage.say('the system runs, load begins');
      const requests = await load(system.apiUrl);
      const megabytes = residentMegabytes(system.api.pid() ?? 0);
      const { inFlight, leastInFlight, lost, restarts } = await shutDownOften(system, stage);
      const restart = median(restarts);
      const isSmall = megabytes === undefined || megabytes <= BUDGET.rss_mb;
      return {
        holds: lost === 0 && leastInFlight >= LEAST_IN_FLIGHT && restart < BUDGET.restart_s && isSmall,
        figures: {
          ...{ in_flight: inFlight, least_in_flight: leastInFlight, lost, rounds: ROUNDS },
          ...{ restart_s: rounded(restart), slowest_restart_s: rounded(Math.max(...restarts)) },
          ...(megabytes === undefined ? {} : { rss_mb: rounded(megabytes, 0) }),
          requests_before: requests,
        },
        remarks: [`budget: restart under ${BUDGET.restart_s} s, at most ${BUDGET.rss_mb} MB`],
      };
    }),
};

async function load(apiUrl: string): Promise<number> {
  const client = new GraphqlClient(apiUrl, LOAD_CONNECTIONS);
  const end = performance.now() + LOAD_MS;
  let requests = 0;
  const reader = async (): Promise<void> => {
    while (performance.now() < end) {
      requests += 1;
      if (requests % 2 === 0) await client.query(LIST, { first: 20 });
      else await client.query(SEARCH, { text: WORDS[requests % WORDS.length] });
    }
  };
  await Promise.all(Array.from({ length: LOAD_CONNECTIONS }, reader));
  client.close();
  return requests;
}

async function shutDownOften(system: System, { say }: Stage) {
  const body = JSON.stringify({ query: LIST, variables: { first: 100 } });
  const all = { inFlight: 0, leastInFlight: SENT, lost: 0, restarts: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const sender = new BurstSender(new URL('/graphql', system.apiUrl), SENT);
    await sender.open(body);
    const { inFlight, lost } = await sender.burst(body, () => void system.api.kill('SIGTERM'));
    sender.close();
    await system.api.whenGone();
    say(`${inFlight} in flight, ${lost} lost`);
    all.inFlight += inFlight;
    all.leastInFlight = Math.min(all.leastInFlight, inFlight);
    all.lost += lost;
    all.restarts.push(await restart(system));
  }
  return all;
}

/** Seconds until a list is answered again. */
async function restart(system: System): Promise<number> {
  const begun = performance.now();
  await system.startAgain('api');
  const client = new GraphqlClient(system.apiUrl);
  await client.query(LIST, { first: 20 });
  client.close();
  return (performance.now() - begun) / 1000;
}
