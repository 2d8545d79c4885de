import { readFileSync } from 'node:fs';
import { Client } from 'pg';

const FOURTH_LINE = 3;

/** Where the database of the running system listens: named, or as its own PostgreSQL tells. */
function databaseUrl(): string {
  const named = process.env['E2E_DATABASE_URL'];
  if (named !== undefined) return named;
  const file = new URL('../../../.allmende/e2e/postgres/postmaster.pid', import.meta.url);
  const port = readFileSync(file, 'utf8').split('\n')[FOURTH_LINE];
  return `postgres://app@127.0.0.1:${port}/allmende`;
}

/** Makes the confirmations of one solution so many months older, as if that time had passed since they were given. */
export async function letConfirmationsAge(solutionKey: string, months: number): Promise<number> {
  const client = new Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `update projects.deployment d set confirmed_at = d.confirmed_at - make_interval(months => $2::int)
       from projects.project p where p.id = d.project_id and p.key = $1`,
      [solutionKey, months],
    );
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}
