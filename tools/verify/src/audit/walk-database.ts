import { walkChain, type WalkedChain } from '@allmende/oversight-api';
import type { ChainMark } from '@allmende/oversight-core';
import type { Client } from 'pg';

/** Walks along the chain in one state of the database; the caller has opened the transaction. */
export function walkWith(client: Client, marks: readonly ChainMark[] = []): Promise<WalkedChain> {
  return walkChain(
    async <Row>(sql: string, parameters: readonly unknown[]) =>
      (await client.query(sql, [...parameters])).rows as Row[],
    new Date(),
    marks,
  );
}

/** The same in a transaction of its own that changes nothing. */
export async function walkDatabase(client: Client, marks: readonly ChainMark[] = []): Promise<WalkedChain> {
  await client.query('begin isolation level repeatable read, read only');
  try {
    return await walkWith(client, marks);
  } finally {
    await client.query('rollback');
  }
}
