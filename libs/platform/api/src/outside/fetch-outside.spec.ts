import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProblemsError } from '../access/accept.js';
import { fetchOutside, type OutsideLimits } from './fetch-outside.js';
import { type OutsideWays, PUBLIC_WAYS } from './outside-ways.js';

const LIMITS: OutsideLimits = { maxBytes: 1_000, withinMs: 600, types: ['text/html'], path: 'link' };

let server: Server;
let port: number;
const seen: { path: string; headers: NodeJS.Dict<string | string[]> }[] = [];

const html = { 'content-type': 'text/html; charset=utf-8' };
const PAGES: Readonly<Record<string, RequestListener>> = {
  '/page': (_, answer) => answer.writeHead(200, html).end('<p>Straße</p>'),
  '/to-page': (_, answer) => answer.writeHead(302, { location: '/page', 'set-cookie': 'a=b' }).end(),
  '/round': (_, answer) => answer.writeHead(302, { location: '/round' }).end(),
  '/to-metadata': (_, answer) => answer.writeHead(301, { location: 'http://169.254.169.254/' }).end(),
  '/to-inside': (_, answer) =>
    answer.writeHead(301, { location: `http://inside.example:${port}/page` }).end(),
  '/to-file': (_, answer) => answer.writeHead(301, { location: 'file:///etc/passwd' }).end(),
  '/large': (_, answer) =>
    answer.writeHead(200, { ...html, 'content-length': '5000' }).end('x'.repeat(5_000)),
  '/endless': (_, answer) => {
    answer.writeHead(200, html);
    const more = setInterval(() => answer.write('x'.repeat(400)), 5);
    answer.on('close', () => clearInterval(more));
  },
  '/dripping': (_, answer) => {
    answer.writeHead(200, html);
    const more = setInterval(() => answer.write('x'), 50);
    answer.on('close', () => clearInterval(more));
  },
  '/silent': () => undefined,
  '/packed': (_, answer) => answer.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('x'),
  '/picture': (_, answer) => answer.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg/>'),
  '/gone': (_, answer) => answer.writeHead(404, html).end(),
};

beforeAll(async () => {
  server = createServer((request, answer) => {
    seen.push({ path: request.url ?? '', headers: request.headers });
    PAGES[request.url ?? '']?.(request, answer);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

/** Names of a small internet in which this machine counts as outside and 127.0.0.2 as inside. */
const ways = (): OutsideWays => ({
  resolve: async (name) => {
    if (name === 'outside.example') return ['127.0.0.1'];
    if (name === 'both.example') return ['127.0.0.1', '127.0.0.2'];
    if (name === 'inside.example') return ['127.0.0.2'];
    throw new Error('no such name');
  },
  isAllowed: (address) => address === '127.0.0.1' || PUBLIC_WAYS.isAllowed(address),
  ports: [80, port],
});

const get = (path: string, limits = LIMITS) =>
  fetchOutside(`http://outside.example:${port}${path}`, limits, ways());

async function refusal(attempt: Promise<unknown>): Promise<string> {
  const error: unknown = await attempt.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ProblemsError)) throw new Error(`not refused: ${String(error)}`);
  expect(error.problems).toMatchObject([{ path: 'link' }]);
  return error.problems[0]?.code ?? '';
}

describe('Fetching a foreign address', () => {
  it('answers what is there, also after being sent on', async () => {
    const answer = await get('/to-page');
    expect(answer).toMatchObject({ address: `http://outside.example:${port}/page`, type: 'text/html' });
    expect(answer.content.toString()).toBe('<p>Straße</p>');
  });

  it('sends nothing of ours along, and no cookie that it was given on the way', async () => {
    seen.length = 0;
    await get('/to-page');
    expect(seen.map(({ path }) => path)).toEqual(['/to-page', '/page']);
    const names = Object.keys(seen[1]?.headers ?? {}).sort();
    expect(names).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  });

  it.each([
    'http://169.254.169.254/latest/meta-data',
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0x7f.1/',
    'http://10.0.0.1/',
    'http://[64:ff9b::7f00:1]/',
    'https://1.1.1.1:22/',
    'https://1.1.1.1:8080/',
    'http://somebody:secret@1.1.1.1/',
    'ftp://1.1.1.1/',
    'file:///etc/passwd',
    'data:text/html,x',
    'not an address',
    'http://localhost/',
  ])('does not go to %s', async (address) => {
    const real: OutsideWays = { ...PUBLIC_WAYS, resolve: async () => ['127.0.0.1'] };
    expect(await refusal(fetchOutside(address, LIMITS, real))).toBe('ADDRESS_NOT_ALLOWED');
  });

  it.each(['/to-metadata', '/to-inside', '/to-file'])(
    'is not sent on to where it may not go: %s',
    async (path) => {
      expect(await refusal(get(path))).toBe('ADDRESS_NOT_ALLOWED');
    },
  );

  it.each(['inside.example', 'both.example'])(
    'does not go where one address of %s leads inside',
    async (name) => {
      expect(await refusal(fetchOutside(`http://${name}:${port}/page`, LIMITS, ways()))).toBe(
        'ADDRESS_NOT_ALLOWED',
      );
    },
  );

  it('goes to the address it looked at, also when the name answers otherwise a moment later', async () => {
    let asked = 0;
    const turning: OutsideWays = {
      ...ways(),
      resolve: async () => ((asked += 1), asked === 1 ? ['127.0.0.1'] : ['127.0.0.2']),
    };
    const answer = await fetchOutside(`http://turning.example:${port}/page`, LIMITS, turning);
    expect([asked, answer.content.length > 0]).toEqual([1, true]);
  });

  it.each([
    ['/large', 'ADDRESS_TOO_LARGE'],
    ['/endless', 'ADDRESS_TOO_LARGE'],
    ['/dripping', 'ADDRESS_TOO_SLOW'],
    ['/silent', 'ADDRESS_TOO_SLOW'],
    ['/round', 'ADDRESS_UNREACHABLE'],
    ['/gone', 'ADDRESS_UNREACHABLE'],
    ['/packed', 'ADDRESS_OTHER_CONTENT'],
    ['/picture', 'ADDRESS_OTHER_CONTENT'],
  ])('leaves %s with %s, in time', async (path, code) => {
    const start = performance.now();
    expect(await refusal(get(path))).toBe(code);
    expect(performance.now() - start).toBeLessThan(LIMITS.withinMs * 3);
  });

  it('says so when there is nobody', async () => {
    expect(await refusal(fetchOutside(`http://nobody.example:${port}/`, LIMITS, ways()))).toBe(
      'ADDRESS_UNREACHABLE',
    );
  });
});
