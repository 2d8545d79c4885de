import { setTimeout as delay } from 'node:timers/promises';
import { PgBoss } from 'pg-boss';
import type { Client } from 'pg';
import { type Comparison, compareStores, type IndexServer, isSame } from './compare-stores.js';

const JOB = 'align-project-index';
const LOOK_AGAIN_MS = 1_000;

/** Asks the worker to make both indexes hold what is published, and waits until they do. */
export async function repair(
  database: Client,
  databaseUrl: string,
  server: IndexServer,
  withinMs: number,
): Promise<Comparison> {
  const boss = new PgBoss({
    ...{ connectionString: databaseUrl, schema: 'job', max: 1 },
    ...{ supervise: false, schedule: false, migrate: false },
  });
  await boss.start();
  try {
    await boss.send(JOB, {});
  } finally {
    await boss.stop({ graceful: false });
  }
  const end = performance.now() + withinMs;
  for (;;) {
    const comparison = await compareStores(database, server);
    if (isSame(comparison) || performance.now() > end) return comparison;
    await delay(LOOK_AGAIN_MS);
  }
}
