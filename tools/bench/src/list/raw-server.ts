import { createServer } from 'node:http';
import { Pool } from 'pg';
import { LIST_SQL, PAGE } from './list-query.js';

/**
 * The measure to compare with: the list as one SQL statement, answered as JSON by nothing but node:http and a pool of
 * the size the api has. A process of its own; its arguments are the database address and the pool size.
 */
const [databaseUrl = '', poolSize = '10'] = process.argv.slice(2);
const pool = new Pool({ connectionString: databaseUrl, max: Number(poolSize) });

const server = createServer((request, response) => {
  request.resume();
  request.once('end', () => {
    void answer().then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      () => response.writeHead(500).end(),
    );
  });
});

async function answer(): Promise<string> {
  const { rows } = await pool.query(LIST_SQL, [['PUBLIC'], PAGE + 1]);
  const last = rows[PAGE - 1] as { id: string; publishedAt: Date };
  const endCursor = Buffer.from(JSON.stringify([last.publishedAt, last.id])).toString('base64url');
  return JSON.stringify({ nodes: rows.slice(0, PAGE), hasNextPage: rows.length > PAGE, endCursor });
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${JSON.stringify({ port: typeof address === 'object' ? address?.port : 0 })}\n`);
});
