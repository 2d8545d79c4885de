// The worker opens no port. It is healthy while no due job has been waiting for longer than it should.
import pg from 'pg';

const LONGEST_WAIT = '5 minutes';
const client = new pg.Client({
  connectionString: process.env.DATABASE_URL,
  connectionTimeoutMillis: 5_000,
  query_timeout: 5_000,
});

try {
  await client.connect();
  const { rows } = await client.query(
    `select count(*)::int as waiting from job.job
      where state in ('created', 'retry') and start_after < now() - $1::interval`,
    [LONGEST_WAIT],
  );
  process.exitCode = rows[0].waiting === 0 ? 0 : 1;
} catch {
  process.exitCode = 1;
} finally {
  await client.end().catch(() => undefined);
}
