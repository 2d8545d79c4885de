import type { OwnedTestServices } from '@allmende/tool-runtime';
import type { Client } from 'pg';
import {
  type Command,
  type Finding,
  ownDatabaseUrl,
  type Stage,
  withDatabase,
  withPrograms,
  withServices,
} from '../kit/index.js';
import { type Comparison, compareStores, type IndexServer, isSame } from './compare-stores.js';
import { plant, PLANTED } from './plant.js';
import { repair } from './repair.js';

const REPAIRED_WITHIN_MS = 600_000;
const FILLED_WITHIN_MS = 120_000;

/** The indexes hold exactly what is published, counted and by checksum; what is not so is found and mended. */
export const index: Command = {
  name: 'index',
  about:
    'both indexes hold exactly the published projects: of the system of DATABASE_URL, else of one of its own in which it plants errors',
  options: { '--repair': 'asks the worker of that system to mend what differs' },
  run: (stage) => {
    const { DATABASE_URL: given = '' } = process.env;
    return given === '' ? withServices(false, (own) => verifyOwn(own, stage)) : verifyGiven(given, stage);
  },
};

async function verifyGiven(databaseUrl: string, { options, say }: Stage): Promise<Finding> {
  const { MEILI_HOST: host = '', MEILI_KEY: key = '', MEILI_PREFIX: prefix = '' } = process.env;
  const server: IndexServer = host === '' ? null : { host, key, prefix };
  return withDatabase(databaseUrl, async (database) => {
    const found = await compareStores(database, server);
    if (isSame(found) || !options.isSet('repair')) return judge(found, {});
    say(`${found.missing} missing, ${found.surplus} too many: the worker is asked to mend it`);
    return judge(await repair(database, databaseUrl, server, REPAIRED_WITHIN_MS), {
      missing_before: found.missing,
      surplus_before: found.surplus,
    });
  });
}

/** What is planted must be found, or the command would prove nothing. */
async function verifyOwn(services: OwnedTestServices, { say }: Stage): Promise<Finding> {
  const { meiliHost: host, meiliKey: key } = services;
  const server: IndexServer = host === undefined || key === undefined ? null : { host, key, prefix: '' };
  const databaseUrl = ownDatabaseUrl(services);
  return withPrograms({ services, programs: ['worker'] }, () =>
    withDatabase(databaseUrl, async (database) => {
      const whole = await untilSame(database, server);
      say(`${whole.inIndex} of ${whole.inDatabase} entries indexed`);
      if (server === null || !isSame(whole)) return judge(whole, {});
      await plant(server);
      const found = await compareStores(database, server);
      say(`planted ${PLANTED.missing} and ${PLANTED.surplus}, found ${found.missing} and ${found.surplus}`);
      const isFound =
        found.missing === PLANTED.missing && found.surplus === PLANTED.surplus && found.shards.length > 0;
      const mended = await repair(database, databaseUrl, server, REPAIRED_WITHIN_MS);
      return judge(mended, { planted_found: isFound, repaired: isSame(mended) }, isFound);
    }),
  );
}

async function untilSame(database: Client, server: IndexServer): Promise<Comparison> {
  const end = performance.now() + FILLED_WITHIN_MS;
  for (;;) {
    const comparison = await compareStores(database, server);
    if ((comparison.inDatabase > 0 && isSame(comparison)) || performance.now() > end) return comparison;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function judge(comparison: Comparison, further: Finding['figures'], alsoHolds = true): Finding {
  const { inDatabase, inIndex, missing, surplus, shards } = comparison;
  return {
    holds: isSame(comparison) && alsoHolds,
    figures: {
      ...{ in_database: inDatabase, in_index: inIndex, missing, surplus },
      shards_differing: shards.length,
      ...further,
    },
    remarks: shards.length === 0 ? [] : [`shards that differ: ${shards.join(', ')}`],
  };
}
