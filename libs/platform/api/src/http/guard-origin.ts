import type { FastifyInstance } from 'fastify';

/**
 * Answers no other site's page, whatever it asks: reading, writing, sockets and the question whether it may ask. Requests
 * without an Origin come from machines or from links, not from scripts.
 */
export function guardOrigin(server: FastifyInstance, publicUrl: string): void {
  const own = new URL(publicUrl);
  server.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    if (origin === undefined || origin === own.origin || isSameLoopback(origin, own)) return undefined;
    return reply
      .code(403)
      .send({ errors: [{ message: 'FORBIDDEN_ORIGIN', extensions: { code: 'FORBIDDEN_ORIGIN' } }] });
  });
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** `localhost` and `127.0.0.1` are the same machine; people type either. */
function isSameLoopback(origin: string, own: URL): boolean {
  const other = URL.parse(origin);
  return (
    other !== null && LOOPBACK.has(own.hostname) && LOOPBACK.has(other.hostname) && other.port === own.port
  );
}
