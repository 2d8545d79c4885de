import { setTimeout as delay } from 'node:timers/promises';
import {
  type Command,
  type Finding,
  type OwnSystem,
  ownDatabaseUrl,
  rounded,
  type Stage,
  withDatabase,
  withSystem,
} from '../kit/index.js';
import { meilisearchIds, missing, publishedIds, searchDocumentIds } from './stores.js';
import { revive, victims } from './victims.js';
import { Writers } from './writers.js';

const WRITERS = 4;
const WRITING_AGAIN_MS = 60_000;
const CATCH_UP_MS = 120_000;

/** What happened while everything was killed in turn. */
interface Storm {
  readonly acknowledged: readonly string[];
  readonly failed: number;
  readonly kills: number;
  readonly unexpectedDeaths: number;
}

/** kill -9 of the programs and engines under writes: what was acknowledged must be there, and found. */
export const durability: Command = {
  name: 'durability',
  about: 'kills api, worker, PostgreSQL and Meilisearch under writes: nothing acknowledged is lost',
  options: { '--kills 5': 'how often each of them is killed' },
  run: async (stage) => {
    const rounds = stage.options.wholeNumber('kills', 5);
    return withSystem({ durable: true, programs: ['api', 'worker'] }, async (own) => {
      stage.say('the system runs');
      return judge(own, stage, await storm(own, stage, rounds));
    });
  },
};

async function storm(own: OwnSystem, { say }: Stage, rounds: number): Promise<Storm> {
  const writers = await Writers.begin(own.system.apiUrl, WRITERS);
  let kills = 0;
  let unexpectedDeaths = 0;
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const victim of victims(own)) {
        await writersGoOn(writers, victim.name);
        // Not always at the same moment of a write.
        await delay((kills * 137) % 400);
        await victim.killAndRestart();
        kills += 1;
        const deaths = await revive(own);
        unexpectedDeaths += deaths.length;
        deaths.forEach(say);
        say(`killed ${victim.name}, ${writers.acknowledged.length} publications acknowledged so far`);
      }
    }
    await writersGoOn(writers, 'the last one');
  } finally {
    await writers.stop();
  }
  const { acknowledged, failed } = writers;
  return { acknowledged, failed, kills, unexpectedDeaths };
}

async function writersGoOn(writers: Writers, next: string): Promise<void> {
  if (await writers.untilMore(WRITERS, WRITING_AGAIN_MS)) return;
  throw new Error(`nobody can write any more (before ${next}, ${writers.failed} attempts failed)`);
}

async function judge(own: OwnSystem, { say }: Stage, outcome: Storm): Promise<Finding> {
  const { acknowledged, failed, kills, unexpectedDeaths } = outcome;
  say(`${kills} kills survived, waiting for the worker`);
  const begun = performance.now();
  return withDatabase(ownDatabaseUrl(own.services), async (database) => {
    const lost = missing(acknowledged, await publishedIds(database));
    const unseen = async (): Promise<string[]> => [
      ...new Set([
        ...missing(acknowledged, await searchDocumentIds(database)),
        ...missing(acknowledged, await indexedIds(own)),
      ]),
    ];
    let indexMissing = await unseen();
    while (indexMissing.length > 0 && performance.now() - begun < CATCH_UP_MS) {
      await delay(250);
      indexMissing = await unseen();
    }
    return {
      holds: lost.length === 0 && indexMissing.length === 0,
      figures: {
        ...{
          kills,
          acknowledged: acknowledged.length,
          lost: lost.length,
          index_missing: indexMissing.length,
        },
        ...{ failed_attempts: failed, unexpected_deaths: unexpectedDeaths },
        caught_up_s: rounded((performance.now() - begun) / 1000),
      },
    };
  });
}

/** Where there is no Meilisearch, PostgreSQL is the only index. */
async function indexedIds({ services }: OwnSystem): Promise<string[]> {
  const { meiliHost, meiliKey } = services;
  if (meiliHost !== undefined && meiliKey !== undefined) return meilisearchIds(meiliHost, meiliKey);
  return withDatabase(ownDatabaseUrl(services), searchDocumentIds);
}
