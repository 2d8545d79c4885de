import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const PROXIED = ['/graphql', '/collab', '/files'] as const;
const UNAVAILABLE = { errors: [{ message: 'UNAVAILABLE', extensions: { code: 'UNAVAILABLE' } }] };

/** True for addresses the API answers, not the pages. */
export function isProxied(url: string): boolean {
  return PROXIED.some(
    (prefix) => url === prefix || url.startsWith(`${prefix}/`) || url.startsWith(`${prefix}?`),
  );
}

/** Hands everything of the API through, sockets too, so that the visitor sees one origin. */
export async function proxyToApi(app: FastifyInstance, upstream: string): Promise<void> {
  for (const prefix of PROXIED) {
    await app.register(httpProxy, {
      upstream,
      prefix,
      rewritePrefix: prefix,
      websocket: true,
      wsClientOptions: {
        rewriteRequestHeaders: (headers, request) => ({
          ...headers,
          ...namedHeaders(request, ['cookie', 'origin']),
          ...visitorHeaders(request),
        }),
      },
      replyOptions: {
        rewriteRequestHeaders: (request, headers) => ({ ...headers, ...visitorHeaders(request) }),
        onError: (reply) => {
          void reply.code(503).send(UNAVAILABLE);
        },
      },
    });
  }
}

/** Who really asks: the API counts attempts to sign in by address. */
function visitorHeaders(request: FastifyRequest): Record<string, string> {
  return {
    'x-forwarded-for': request.ip,
    'x-forwarded-proto': request.protocol,
    'x-forwarded-host': request.host,
  };
}

function namedHeaders(request: FastifyRequest, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = request.headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}
