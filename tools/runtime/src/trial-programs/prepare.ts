import pg from 'pg';

// Stands in for the migrations in the specs of the runtime.
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
await client.query('CREATE TABLE IF NOT EXISTS prepared (at timestamptz NOT NULL)');
await client.query('INSERT INTO prepared VALUES (now())');
await client.end();
if (process.env.TRIAL_PREPARE_SAYS) {
  console.error(process.env.TRIAL_PREPARE_SAYS);
  process.exitCode = 1;
}
