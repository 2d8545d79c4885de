import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ACTOR_SOURCE, type ActorSource } from '../access/actor-source.js';
import { answersAnyDocument, CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { TrustedDocuments } from '../documents/trusted-documents.js';
import { admitDocuments } from './admit-documents.js';
import { boundQuestions } from './bound-questions.js';
import { HTTP_LIMITS } from './http-limits.js';
import { cacheAnonymousQueries } from './anonymous-cache.js';
import { refuseUnknownTokens } from './bearer.js';

/**
 * Builds the HTTP application of a module without listening yet; main and the API tests share it.
 * @param documents fingerprints of what the web client asks, see {@link answersAnyDocument}
 */
export async function createApi(
  module: Type | object,
  config: Config,
  documents: Iterable<string> = [],
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: HTTP_LIMITS.otherBodyBytes,
    requestTimeout: HTTP_LIMITS.receivingMs,
    handlerTimeout: config.ANSWER_WITHIN_MS,
    keepAliveTimeout: 10_000,
    // While closing, requests on open connections are still served: none of those in flight is lost.
    return503OnClosing: false,
    genReqId: () => randomUUID(),
    logger:
      config.LOG_LEVEL === 'silent'
        ? false
        : { level: config.LOG_LEVEL, redact: ['req.headers.cookie', 'req.headers.authorization'] },
    disableRequestLogging: true,
    trustProxy: 'loopback,uniquelocal',
  });
  const app = await NestFactory.create<NestFastifyApplication>(module as Type, adapter, {
    logger: ['error', 'warn'],
  });
  const server = adapter.getInstance();
  await app.register(fastifyCookie as never);
  await app.register(fastifyMultipart as never, {
    limits: { files: 1, fields: 0, parts: 1, headerPairs: 20 },
    throwFileSizeLimit: false,
  });
  guardOrigin(server as never, app.get<Config>(CONFIG));
  const actors = app.get<ActorSource>(ACTOR_SOURCE, { strict: false });
  refuseUnknownTokens(server as never, actors);
  boundQuestions(server as never);
  if (!answersAnyDocument(config)) admitDocuments(server as never, new TrustedDocuments(documents), actors);
  cacheAnonymousQueries(server as never, config.ANONYMOUS_CACHE_MS);
  const database = app.get(Database);
  server.get('/healthz', async (_request, reply) => {
    try {
      await database.ping();
      return await reply.send({ status: 'ok' });
    } catch {
      return reply.code(503).send({ status: 'database unreachable' });
    }
  });
  app.enableShutdownHooks();
  await app.init();
  return app;
}

interface HookedServer {
  addHook(
    name: 'onRequest',
    hook: (
      request: { method: string; headers: Record<string, string | string[] | undefined> },
      reply: { code(status: number): { send(body: unknown): unknown } },
    ) => Promise<unknown>,
  ): unknown;
}

/** Refuses writes sent by another site's page; requests without an Origin come from machines, not from browsers. */
function guardOrigin(server: HookedServer, config: Config): void {
  const own = new URL(config.PUBLIC_URL);
  server.addHook('onRequest', async (request, reply) => {
    const origin = request.headers['origin'];
    if (request.method === 'GET' || typeof origin !== 'string') return undefined;
    if (origin === own.origin || sameLoopback(origin, own)) return undefined;
    return reply
      .code(403)
      .send({ errors: [{ message: 'FORBIDDEN_ORIGIN', extensions: { code: 'FORBIDDEN_ORIGIN' } }] });
  });
}

/** `localhost` and `127.0.0.1` are the same machine; people type either. */
function sameLoopback(origin: string, own: URL): boolean {
  const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);
  const other = URL.parse(origin);
  return (
    other !== null && loopback.has(own.hostname) && loopback.has(other.hostname) && other.port === own.port
  );
}
