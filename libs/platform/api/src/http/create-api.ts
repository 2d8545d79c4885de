import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ACTOR_SOURCE, type ActorSource } from '../access/actor-source.js';
import { answersAnyDocument, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { TrustedDocuments } from '../documents/trusted-documents.js';
import { HouseLog } from '../log/house-log.js';
import { maskedError } from '../log/masked.js';
import { admitDocuments } from './admit-documents.js';
import { apiHeaders } from './api-headers.js';
import { boundQuestions } from './bound-questions.js';
import { IndexStates } from '../search/index-states.js';
import { guardOrigin } from './guard-origin.js';
import { HTTP_LIMITS } from './http-limits.js';
import { cacheAnonymousQueries } from './anonymous-cache.js';
import { refuseUnknownTokens } from './bearer.js';
import { tellIndexStates } from './index-health.js';

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
    logger: config.LOG_LEVEL === 'silent' ? false : logOptions(config.LOG_LEVEL),
    disableRequestLogging: true,
    trustProxy: 'loopback,uniquelocal',
  });
  const app = await NestFactory.create<NestFastifyApplication>(module as Type, adapter, {
    logger: new HouseLog(),
  });
  const server = adapter.getInstance();
  await app.register(fastifyCookie as never);
  await app.register(fastifyMultipart as never, {
    limits: { files: 1, fields: 0, parts: 1, headerPairs: 20 },
    throwFileSizeLimit: false,
  });
  await app.register(fastifyHelmet as never, apiHeaders(config.PUBLIC_URL) as never);
  guardOrigin(server as never, config.PUBLIC_URL);
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
  tellIndexStates(server as never, app.get(IndexStates));
  app.enableShutdownHooks();
  await app.init();
  return app;
}

/** Headers that prove who somebody is never reach the log, and of an error only what says nothing about anybody. */
function logOptions(level: string): object {
  const secret = ['cookie', 'authorization', '["set-cookie"]'];
  const redact = secret.flatMap((name) => {
    const place = name.startsWith('[') ? name : `.${name}`;
    return [`req.headers${place}`, `headers${place}`, `*.headers${place}`];
  });
  return { level, redact, serializers: { err: maskedError }, stream: process.stdout };
}
