import type { FastifyInstance } from 'fastify';
import type { IndexState, IndexStates } from '../search/index-states.js';

/** However often somebody asks, the engines are asked once in so long. */
const FRESH_MS = 5_000;

/** `GET /healthz/search`: numbers only, for those who watch the system. It never fails a health check: search goes on without. */
export function tellIndexStates(server: FastifyInstance, states: IndexStates): void {
  let last: { readonly at: number; readonly answer: Promise<readonly IndexState[]> } | null = null;
  server.get('/healthz/search', async (_request, reply) => {
    if (last === null || performance.now() - last.at > FRESH_MS) {
      last = { at: performance.now(), answer: states.read() };
    }
    try {
      return await reply.send({ indexes: (await last.answer).map(toFigures) });
    } catch {
      last = null;
      return reply.code(503).send({ status: 'database unreachable' });
    }
  });
}

function toFigures(state: IndexState): object {
  const { name, engine, inDatabase, inIndex, drift, rebuiltAt, rebuild, waiting, lagSeconds } = state;
  return {
    ...{ name, engine, in_database: inDatabase, in_index: inIndex },
    ...{ settings: drift === null ? null : drift.length === 0 ? 'as_in_code' : 'drifted', drifted: drift },
    ...{ waiting, lag_seconds: lagSeconds, rebuilt_at: rebuiltAt },
    rebuild:
      rebuild === null ? null : { started_at: rebuild.startedAt, done: rebuild.done, total: rebuild.total },
  };
}
