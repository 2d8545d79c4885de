import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AccessError } from '../access/access-error.js';
import type { ActorSource } from '../access/actor-source.js';

/**
 * The token of `Authorization: Bearer …`, undefined without that header. Other schemes are none of ours: a proxy before
 * us may use them.
 */
export function bearerToken(request: Pick<FastifyRequest, 'headers'>): string | undefined {
  return /^bearer(?: +(.*))?$/i
    .exec(request.headers.authorization ?? '')
    ?.slice(1)
    .map((token = '') => token.trim())[0];
}

/**
 * Answers 401 to a request with a token that is wrong, over or revoked (alike), before its body is read: a machine whose
 * token ended must not be served as a visitor and take that for the whole answer.
 */
export function refuseUnknownTokens(server: FastifyInstance, actors: ActorSource): void {
  server.addHook('onRequest', async (request, reply) => {
    if (bearerToken(request) === undefined) return undefined;
    try {
      await actors.actorOf(request);
    } catch (error) {
      if (!(error instanceof AccessError)) throw error;
      return reply
        .code(401)
        .header('www-authenticate', 'Bearer error="invalid_token"')
        .send({ errors: [{ message: error.code, extensions: { code: error.code } }] });
    }
    return undefined;
  });
}
