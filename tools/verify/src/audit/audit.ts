import { setTimeout as delay } from 'node:timers/promises';
import type { WalkedChain } from '@allmende/oversight-api';
import type { Client } from 'pg';
import {
  type Command,
  type Finding,
  GraphqlClient,
  ownDatabaseUrl,
  type Stage,
  withDatabase,
  withPrograms,
  withServices,
} from '../kit/index.js';
import { type Plant, PLANTS } from './plants.js';
import { walkDatabase, walkWith } from './walk-database.js';

const SEALED_WITHIN_MS = 90_000;
const COPY = 'allmende_shown_copy';

type Services = Parameters<Parameters<typeof withServices>[1]>[0];

/** Real events are sealed by the worker; every change by hand that we know of is made in a copy and must be found. */
export const audit: Command = {
  name: 'audit',
  about: 'the trail is whole after real events, and every line edited, removed or put in by hand is found',
  run: async (stage) =>
    withServices(false, async (services) => {
      const whole = await withPrograms({ services, programs: ['api', 'worker'] }, async ({ apiUrl }) => {
        stage.say('the system runs, people sign in');
        await signInAndOut(apiUrl);
        return untilSealed(ownDatabaseUrl(services), stage);
      });
      const missed = await plantInCopy(services, whole, stage);
      return judge(whole, missed);
    }),
};

/** Everybody of the demo region, so that lines come in while the worker seals. */
async function signInAndOut(apiUrl: string): Promise<void> {
  const visitor = new GraphqlClient(apiUrl);
  const { demoAccounts } = await visitor.query<{ demoAccounts: { email: string; password: string }[] }>(
    '{ demoAccounts { email password } }',
  );
  visitor.close();
  for (const { email, password } of demoAccounts) {
    const person = new GraphqlClient(apiUrl);
    await person.signIn(email, password);
    person.close();
  }
}

async function untilSealed(databaseUrl: string, { say }: Stage): Promise<WalkedChain> {
  say('waiting for the worker to seal');
  const end = Date.now() + SEALED_WITHIN_MS;
  for (;;) {
    const walked = await withDatabase(databaseUrl, (client) => walkDatabase(client));
    if (walked.waiting === 0 && walked.events > 0) return walked;
    if (Date.now() > end) throw new Error(`${walked.waiting} lines were not sealed within 90 seconds`);
    await delay(1_000);
  }
}

/** What was not found although it was planted. */
async function plantInCopy(
  services: Services,
  whole: WalkedChain,
  { say }: Stage,
): Promise<readonly string[]> {
  const original = new URL(ownDatabaseUrl(services)).pathname.slice(1);
  const copy = await services.createDatabase(COPY, original);
  return withDatabase(copy, async (client) => {
    const missed: string[] = [];
    for (const plant of PLANTS) {
      const found = await isFound(client, plant, whole);
      say(`${found ? 'found' : 'NOT found'}: ${plant.says}`);
      if (!found) missed.push(plant.says);
    }
    return missed;
  });
}

async function isFound(client: Client, plant: Plant, whole: WalkedChain): Promise<boolean> {
  await client.query('begin');
  try {
    // Switches every trigger off, as only the owner of the database may.
    await client.query('set local session_replication_role = replica');
    for (const statement of plant.statements) {
      const { rowCount } = await client.query(statement);
      if (rowCount !== 1) throw new Error(`planted nothing: ${statement}`);
    }
    const marks = plant.needsMark === true && whole.mark !== null ? [whole.mark] : [];
    const { named } = await walkWith(client, marks);
    return named.some(({ kind }) => kind === plant.expected);
  } finally {
    await client.query('rollback');
  }
}

function judge(whole: WalkedChain, missed: readonly string[]): Finding {
  return {
    holds: whole.findings === 0 && missed.length === 0,
    figures: {
      events: whole.events,
      broken: whole.findings,
      planted: PLANTS.length,
      found: PLANTS.length - missed.length,
    },
    remarks: missed.map((says) => `not found: ${says}`),
  };
}
