import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const MAX_ENTRIES = 500;

interface Entry {
  readonly body: string;
  readonly until: number;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set when the answer to this request may be kept for others. */
    anonymousCacheKey?: string;
  }
}

/**
 * Keeps answers to queries of visitors without a session for a moment, so that a page everybody reads costs the
 * database once. Mutations, errors and anything with a cookie or token never get in.
 */
export function cacheAnonymousQueries(server: FastifyInstance, milliseconds: number): void {
  if (milliseconds === 0) return;
  const entries = new Map<string, Entry>();

  server.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
    const key = cacheKey(request);
    if (key === null) return;
    const entry = entries.get(key);
    if (entry !== undefined && entry.until > performance.now()) {
      return reply
        .header('content-type', 'application/json; charset=utf-8')
        .header('x-cache', 'hit')
        .send(entry.body);
    }
    request.anonymousCacheKey = key;
  });

  server.addHook('onSend', async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
    const key = request.anonymousCacheKey;
    if (key === undefined || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    if (!payload.startsWith('{"data":') || payload.includes('"errors":[')) return payload;
    if (reply.getHeader('set-cookie') !== undefined) return payload;
    if (entries.size >= MAX_ENTRIES) {
      const oldest = entries.keys().next().value;
      if (oldest !== undefined) entries.delete(oldest);
    }
    entries.delete(key);
    entries.set(key, { body: payload, until: performance.now() + milliseconds });
    return payload;
  });
}

function cacheKey(request: FastifyRequest): string | null {
  if (request.method !== 'POST' || !request.url.startsWith('/graphql')) return null;
  if (request.headers.cookie !== undefined || request.headers.authorization !== undefined) return null;
  const body = request.body as { query?: unknown } | null;
  if (typeof body?.query !== 'string' || !/^\s*(query\b|\{|fragment\b)/.test(body.query)) return null;
  // A document may hold a mutation beside a query; such a request is simply not kept.
  if (/\bmutation\b/.test(body.query)) return null;
  return JSON.stringify(body);
}
