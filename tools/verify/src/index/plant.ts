import { setTimeout as delay } from 'node:timers/promises';
import { meilisearchIds } from '../durability/stores.js';
import type { IndexServer } from './compare-stores.js';

/** As many as are taken out are put in, so that counting alone would see nothing. */
export const PLANTED = { missing: 3, surplus: 3 } as const;

const INDEX = 'project';

/** Takes entries out of Meilisearch and puts strangers in, behind the back of the system. */
export async function plant(server: NonNullable<IndexServer>): Promise<void> {
  const ids = await meilisearchIds(server.host, server.key, server.prefix);
  const strangers = Array.from({ length: PLANTED.surplus }, (_, at) => ({
    id: `stranger-${at}`,
    audiences: [],
  }));
  await change(server, 'documents/delete-batch', ids.slice(0, PLANTED.missing));
  await change(server, 'documents', strangers);
}

async function change(server: NonNullable<IndexServer>, path: string, body: object): Promise<void> {
  const { host, key, prefix } = server;
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const answer = await fetch(`${host}/indexes/${prefix}${INDEX}/${path}`, {
    ...{ method: 'POST', headers },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`Meilisearch answers ${answer.status}`);
  const { taskUid } = (await answer.json()) as { taskUid: number };
  for (;;) {
    const task = (await (await fetch(`${host}/tasks/${taskUid}`, { headers })).json()) as { status: string };
    if (task.status === 'succeeded') return;
    if (task.status === 'failed') throw new Error('Meilisearch does not take what is planted');
    await delay(50);
  }
}
