import { createHash } from 'node:crypto';
import { Client } from 'pg';

/** Under this name the region stands in `platform.loaded_content`. */
export const CONTENT_NAME = 'demo-region';

/** Stands in place of the fingerprint when somebody took the region out on purpose. */
export const REMOVED = 'removed';

/** Tells one edition of the content from another. */
export function fingerprintOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * The fingerprint in the database, {@link REMOVED}, or null when the region was never loaded. Asked with a plain
 * connection, because starting the application for nothing would cost every later start a second.
 */
export async function readLoadedFingerprint(databaseUrl: string): Promise<string | null> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ fingerprint: string }>(
      'select fingerprint from platform.loaded_content where name = $1',
      [CONTENT_NAME],
    );
    return rows[0]?.fingerprint ?? null;
  } finally {
    await client.end();
  }
}
