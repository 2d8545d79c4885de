import { createServer } from 'node:http';
import pg from 'pg';

// Stands in for the api in the specs of the runtime: answers with its pid and what both engines say.
if (process.env.TRIAL_API_DIES) {
  console.error(process.env.TRIAL_API_DIES);
  process.exit(3);
}
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
pool.on('error', (error) => console.error(error.message));

async function searchStatus(): Promise<number> {
  const { MEILI_HOST: host, MEILI_KEY: key } = process.env;
  if (host === undefined) return 0;
  const answer = await fetch(`${host}/indexes`, { headers: { authorization: `Bearer ${key}` } });
  return answer.status;
}

const server = createServer((_request, response) => {
  Promise.all([pool.query<{ n: number }>('SELECT count(*)::int AS n FROM prepared'), searchStatus()])
    .then(([{ rows }, search]) => JSON.stringify({ pid: process.pid, prepared: rows[0]?.n, search }))
    .then((body) => response.end(body))
    .catch((error: unknown) => response.writeHead(500).end(String(error)));
});
server.listen(Number(process.env.API_PORT), '127.0.0.1');
process.on('SIGTERM', () => {
  server.close(() => void pool.end());
  server.closeAllConnections();
});
