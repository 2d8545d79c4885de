import { readFile } from 'node:fs/promises';

const SNAPSHOT = new URL('../../content/register-snapshot.json', import.meta.url);

/** The text of the register snapshot that is shipped with this release. */
export async function readSnapshotFile(): Promise<string> {
  return readFile(SNAPSHOT, 'utf8');
}
