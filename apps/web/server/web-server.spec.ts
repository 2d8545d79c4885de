import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import WebSocket, { WebSocketServer } from 'ws';
import type { RenderAnswer, RenderRequest } from '../src/render.js';
import { readConfig } from './config.js';
import { createWebServer } from './web-server.js';

const SLOW = 1_500;

let api: Server;
let sockets: WebSocketServer;
let seen: IncomingMessage[];
let web: FastifyInstance;
let address: string;

beforeEach(async () => {
  seen = [];
  api = createServer((request, response) => {
    seen.push(request);
    setTimeout(() => response.end('{"data":{}}'), SLOW);
  });
  sockets = new WebSocketServer({ server: api });
  sockets.on('connection', (socket, request) => {
    seen.push(request);
    socket.on('message', (text) => socket.send(`heard ${String(text)}`));
  });
  await new Promise<void>((ready) => api.listen(0, '127.0.0.1', ready));
  const { port } = api.address() as AddressInfo;
  const browserFiles = mkdtempSync(join(tmpdir(), 'web-server-'));
  mkdirSync(join(browserFiles, 'assets'));
  web = await createWebServer({
    config: readConfig({ API_URL: `http://127.0.0.1:${port}` }),
    assets: { entry: '/assets/main.js', preloads: [], styles: [], fonts: [] },
    browserFiles,
    render: renderSlowly,
  });
  address = await web.listen({ port: 0, host: '127.0.0.1' });
});

afterEach(async () => {
  await web.close();
  for (const socket of sockets.clients) socket.terminate();
  api.closeAllConnections();
  await new Promise((closed) => api.close(closed));
});

async function renderSlowly({ url }: RenderRequest): Promise<RenderAnswer> {
  if (url.pathname === '/alt') return { kind: 'redirect', status: 301, location: '/neu' };
  await wait(SLOW);
  return { kind: 'page', status: 200, html: `<p>${url.pathname}</p>` };
}

const ask = (headers: Record<string, string> = {}) =>
  fetch(`${address}/graphql`, { method: 'POST', body: '{}', headers });

describe('the web server', () => {
  test('finishes 64 requests in flight when it closes, pages and questions to the API alike', async () => {
    const questions = Array.from({ length: 32 }, async () => (await ask()).text());
    const pages = Array.from({ length: 32 }, async (_, page) => (await fetch(`${address}/s/${page}`)).text());
    const answers = Promise.allSettled([...questions, ...pages]);
    await wait(SLOW / 2);
    const closed = web.close();
    const settled = await answers;
    await closed;
    expect(
      settled.flatMap((answer, index) =>
        answer.status === 'rejected' ? [`${index} ${String((answer.reason as Error).cause)}`] : [],
      ),
    ).toEqual([]);
    const texts = settled.map((answer) => (answer.status === 'fulfilled' ? answer.value : ''));
    expect(texts.slice(0, 32)).toEqual(Array(32).fill('{"data":{}}'));
    expect(texts[63]).toBe('<p>/s/31</p>');
    await expect(ask()).rejects.toThrow();
  });

  test('tells the API the address of the visitor, also for sockets', async () => {
    await ask({ 'x-forwarded-for': '203.0.113.7' });
    const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, {
      headers: { 'x-forwarded-for': '203.0.113.8', cookie: 'session=abc' },
    });
    const heard = new Promise((answered) => socket.on('message', (text) => answered(String(text))));
    socket.on('open', () => socket.send('hello'));
    expect(await heard).toBe('heard hello');
    socket.close();
    expect(seen.map(({ headers }) => headers['x-forwarded-for'])).toEqual(['203.0.113.7', '203.0.113.8']);
    expect(seen[1]?.headers.cookie).toBe('session=abc');
  });

  test('believes the proxy beside it, not what the visitor put in front', async () => {
    await ask({ 'x-forwarded-for': '198.51.100.1, 203.0.113.7' });
    expect(seen[0]?.headers['x-forwarded-for']).toBe('203.0.113.7');
  });

  test.each(['/seite', '/alt', '/robots.txt', '/healthz', '/assets/nowhere.js'])(
    '%s runs no script but ours, and belongs into no frame',
    async (path) => {
      const { headers } = await fetch(`${address}${path}`, { redirect: 'manual' });
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("script-src 'self'; style-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test('sends visitors on where a page says so', async () => {
    const answer = await fetch(`${address}/alt`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/neu']);
  });

  test('says in the language of the API when the API does not answer', async () => {
    api.closeAllConnections();
    await new Promise((closed) => api.close(closed));
    const answer = await ask();
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  });
});
