import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const PROXIED = [
  ...['/graphql', '/collab', '/files', '/auth', '/export'],
  // Files beside the pages of solutions, at addresses people can guess.
  ...['/loesungen/feed.atom', '/loesungen/liste.csv'],
] as const;
const UNAVAILABLE = { errors: [{ message: 'UNAVAILABLE', extensions: { code: 'UNAVAILABLE' } }] };

type Visitor = Pick<FastifyRequest, 'ip' | 'protocol' | 'host' | 'headers'>;
type Headers = Record<string, string>;

// The types of the proxy leave this option out; its own default is what passes the cookie on.
const SOCKETS: object = {
  rewriteRequestHeaders: (headers: Headers, request: Visitor) => ({
    ...headers,
    ...namedHeaders(request, ['cookie', 'origin']),
    ...visitorHeaders(request),
  }),
};

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
      wsClientOptions: SOCKETS,
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
function visitorHeaders(request: Visitor): Headers {
  return {
    'x-forwarded-for': request.ip,
    'x-forwarded-proto': request.protocol,
    'x-forwarded-host': request.host,
  };
}

function namedHeaders(request: Visitor, names: readonly string[]): Headers {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = request.headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}
