import {
  type Command,
  type Finding,
  GraphqlClient,
  median,
  ownDatabaseUrl,
  percentile,
  rounded,
  type Stage,
  withDatabase,
  withPrograms,
  withServices,
} from '@allmende/tool-verify/kit';
import type { Client } from 'pg';
import { loadFor } from '../list/load.js';
import { TimedPost } from '../search/timed-post.js';

const EMAIL = 'ida.beispiel@musterstadt.example';
const PASSWORD = 'Der Bauhof fährt um sieben';
/** Fewer at once than failures are borne for one address: an attempt counts as one until its end. */
const CONNECTIONS = 6;
const WARM_UP = 5;
/** How far the ratio may lie from 1; what a request costs is nearly all one comparison of a password. */
const NOISE = 0.1;
/** The quicker answers tell what the work costs; the slower ones tell what else the machine did. */
const UNDISTURBED = 0.2;

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { problems { code } } }';
const SIGN_UP = 'mutation ($input: SignUpInput!) { signUp(input: $input) { mailed problems { code } } }';
const RESET =
  'mutation ($input: MailToInput!) { requestPasswordReset(input: $input) { mailed problems { code } } }';

const bodyOf = (query: string, input: Record<string, unknown>): string =>
  JSON.stringify({ query, variables: { input } });

/** The three questions that must not tell whether an address is known. */
const QUESTIONS: Readonly<Record<string, (email: string) => string>> = {
  sign_in: (email) => bodyOf(SIGN_IN, { email, password: 'ein falsches Passwort' }),
  sign_up: (email) => bodyOf(SIGN_UP, { email, displayName: 'Jemand', password: 'Ganz andere Worte hier' }),
  reset: (email) => bodyOf(RESET, { email }),
};

/** Sign-ins a second, and whether known and unknown addresses are answered in the same time. */
export const signIn: Command = {
  name: 'sign-in',
  about: 'successful sign-ins a second, and the time of known beside unknown addresses',
  options: { '--rounds 100': 'pairs of each question', '--seconds 8': 'length of the sign-ins' },
  run: (stage) =>
    withServices(false, (services) =>
      withPrograms({ services, programs: ['api'], demo: false }, ({ apiUrl }) =>
        withDatabase(ownDatabaseUrl(services), async (database) => {
          await makeAccount(apiUrl, database);
          stage.say('account made by the link of its mail');
          const perSecond = await throughput(apiUrl, database, stage.options.wholeNumber('seconds', 8));
          stage.say(`${perSecond.toFixed(1)} sign-ins a second`);
          return judge(perSecond, await comparePairs(apiUrl, database, stage));
        }),
      ),
    ),
};

async function makeAccount(apiUrl: string, database: Client): Promise<void> {
  const client = new GraphqlClient(apiUrl);
  await client.change('signUp', { email: EMAIL, displayName: 'Ida Beispiel', password: PASSWORD }, 'mailed');
  const { rows } = await database.query<{ text: string }>(
    'select text from platform.mail order by id desc limit 1',
  );
  const token = /[?&]link=([\w-]+)/.exec(rows[0]?.text ?? '')?.[1];
  await client.changeWith('confirmSignUp', 'FollowLinkInput', { token }, 'email');
  client.close();
}

async function throughput(apiUrl: string, database: Client, seconds: number): Promise<number> {
  const count = async (): Promise<number> => {
    const { rows } = await database.query<{ n: number }>('select count(*)::int as n from identity.session');
    return rows[0]?.n ?? 0;
  };
  const body = bodyOf(SIGN_IN, { email: EMAIL, password: PASSWORD });
  const target = { name: 'sign-in', url: `${apiUrl}/graphql`, body, pid: process.pid };
  await loadFor(target, CONNECTIONS, 2);
  const before = await count();
  await loadFor(target, CONNECTIONS, seconds);
  // Sessions are counted, not answers: a refused attempt is answered with 200 as well.
  return ((await count()) - before) / seconds;
}

interface Pair {
  readonly known: number[];
  readonly unknown: number[];
}

/** Known and unknown in turn, so that a disturbance of the machine meets both alike. */
async function comparePairs(
  apiUrl: string,
  database: Client,
  { options, say }: Stage,
): Promise<ReadonlyMap<string, Pair>> {
  const rounds = options.wholeNumber('rounds', 100);
  const post = new TimedPost(new URL('/graphql', apiUrl));
  const times = new Map<string, Pair>();
  for (const [name, body] of Object.entries(QUESTIONS)) {
    const pair: Pair = { known: [], unknown: [] };
    for (let round = -WARM_UP; round < rounds; round += 1) {
      await database.query('delete from identity.sign_in_attempt');
      const stranger = `fremd-${name}-${round + WARM_UP}@musterstadt.example`;
      // Whoever comes second finds warmer caches, so they take turns.
      const first = await post.post(body(round % 2 === 0 ? EMAIL : stranger));
      const second = await post.post(body(round % 2 === 0 ? stranger : EMAIL));
      const [known, unknown] = round % 2 === 0 ? [first, second] : [second, first];
      if (known.text !== unknown.text) throw new Error(`${name}: ${known.text} is not ${unknown.text}`);
      if (round < 0) continue;
      pair.known.push(known.milliseconds);
      pair.unknown.push(unknown.milliseconds);
    }
    times.set(name, pair);
    say(`${name}: ${median(pair.known).toFixed(1)} ms known, ${median(pair.unknown).toFixed(1)} ms unknown`);
  }
  post.close();
  return times;
}

function judge(perSecond: number, times: ReadonlyMap<string, Pair>): Finding {
  const figures: Record<string, number> = { sign_ins_per_second: rounded(perSecond, 1) };
  let holds = perSecond > 0;
  for (const [name, { known, unknown }] of times) {
    const ratio = percentile(known, UNDISTURBED) / percentile(unknown, UNDISTURBED);
    holds &&= Math.abs(ratio - 1) <= NOISE;
    figures[`p50_${name}_known_ms`] = rounded(median(known));
    figures[`p50_${name}_unknown_ms`] = rounded(median(unknown));
    figures[`p95_${name}_known_ms`] = rounded(percentile(known, 0.95));
    figures[`p95_${name}_unknown_ms`] = rounded(percentile(unknown, 0.95));
    figures[`ratio_${name}`] = rounded(ratio);
  }
  return {
    holds,
    figures,
    remarks: [`budget: each ratio of the quickest fifth within ${NOISE} of 1; same words for both`],
  };
}
