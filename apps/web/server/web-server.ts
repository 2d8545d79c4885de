import serveFiles from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { PageAssets } from '../src/page-state.js';
import type { RenderAnswer, RenderRequest } from '../src/render.js';
import type { WebConfig } from './config.js';
import { endConnectionsWhileClosing } from './draining.js';
import { EMERGENCY_PAGE } from './emergency-page.js';
import { compressPage, PageCache, redirectTo, type CachedPage } from './page-cache.js';
import { securityHeaders } from './security-headers.js';
import { isProxied, proxyToApi } from './proxy.js';
import { readChoice, type VisitorChoice } from './visitor.js';

export interface WebServerParts {
  readonly config: WebConfig;
  readonly assets: PageAssets;
  /** The folder of the browser build. */
  readonly browserFiles: string;
  readonly render: (request: RenderRequest) => Promise<RenderAnswer>;
}

const KEEP_PAGE = 3_000;
const PAGES_KEPT = 500;
const API_PATIENCE = 8_000;

/** One server for pages, files and the way to the API; the visitor sees one origin. */
export async function createWebServer(parts: WebServerParts): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    // An address a visitor claims for himself must not count: only a proxy beside us may name it.
    trustProxy: 'loopback,uniquelocal',
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  });
  endConnectionsWhileClosing(app);
  const headers = securityHeaders(parts.config.PUBLIC_URL);
  app.addHook('onSend', async (request, reply) => {
    if (!isProxied(request.url)) reply.headers(headers);
  });
  app.get('/healthz', async () => ({ status: 'ok' }));
  await proxyToApi(app, parts.config.API_URL);
  await app.register(serveFiles, {
    root: `${parts.browserFiles}/assets`,
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
    index: false,
  });
  app.get('/robots.txt', async (_request, reply) =>
    reply.type('text/plain').send('User-agent: *\nDisallow: /graphql\n'),
  );
  const pages = new PageCache(KEEP_PAGE, PAGES_KEPT, Date.now);
  app.get('/*', (request, reply) => answerPage(parts, pages, request, reply));
  app.setErrorHandler((error, _request, reply) => {
    logFailure(error);
    return reply.code(500).type('text/html; charset=utf-8').send(EMERGENCY_PAGE);
  });
  return app;
}

async function answerPage(
  parts: WebServerParts,
  pages: PageCache,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const url = new URL(request.url, parts.config.PUBLIC_URL);
  const choice = readChoice(url, request.headers.cookie, request.headers['accept-language']);
  const key = `${choice.language} ${choice.theme ?? 'auto'} ${url.pathname}${url.search}`;
  const page = await pages.get(key, async () => {
    const answer = await renderPage(parts, url, choice);
    return answer.kind === 'page'
      ? compressPage(answer.status, answer.html)
      : redirectTo(answer.status, answer.location);
  });
  if (choice.cookies.length > 0) reply.header('set-cookie', choice.cookies);
  return page.location === null ? sendPage(page, request, reply) : reply.redirect(page.location, page.status);
}

function renderPage(parts: WebServerParts, url: URL, choice: VisitorChoice): Promise<RenderAnswer> {
  return parts.render({
    url,
    language: choice.language,
    theme: choice.theme,
    publicUrl: parts.config.PUBLIC_URL,
    apiUrl: parts.config.API_URL,
    assets: parts.assets,
    signal: AbortSignal.timeout(API_PATIENCE),
  });
}

function sendPage(page: CachedPage, request: FastifyRequest, reply: FastifyReply) {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
  if (encoding !== null) reply.header('content-encoding', encoding);
  if (page.status === 503) reply.header('retry-after', '10');
  return reply
    .code(page.status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('vary', 'accept-encoding, accept-language, cookie')
    .send(encoding === 'br' ? page.brotli : encoding === 'gzip' ? page.gzip : page.plain);
}

function logFailure(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${JSON.stringify({ level: 'error', message: 'answer failed', error: text })}\n`);
}
