import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type OutsideWays, PUBLIC_WAYS } from '@allmende/platform-api';
import { anActor, createTestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMPLETE, ProjectBed, type Told } from '../../test/project-bed.js';
import { CheckLinks } from './check-links.js';

const READ = `query($key: String!) { project(key: $key) { brokenLinks { url failure failingSince } } }`;

let bed: ProjectBed;
let server: Server;
let port: number;
let entry: Told;
const asked: string[] = [];
const at = (path: string) => ({ label: path, url: `http://outside.example:${port}${path}` });

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/round') return response.writeHead(302, { location: '/round' }).end();
    const isThere = request.url === '/page';
    return response.writeHead(isThere ? 200 : 404, { 'content-type': 'text/html' }).end('<p>Da</p>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  ({ port } = server.address() as AddressInfo);
  bed = await ProjectBed.make({ createTestApi, anActor });
  const ways: OutsideWays = {
    resolve: async () => ['127.0.0.1'],
    isAllowed: (address) => address === '127.0.0.1' || PUBLIC_WAYS.isAllowed(address),
    ports: [port],
  };
  bed.api.get(CheckLinks).ways = ways;
  const inside = { label: 'innen', url: 'http://10.0.0.1/' };
  entry = await bed.publish({ ...COMPLETE, links: [at('/page'), at('/round'), at('/gone'), inside] });
});
afterAll(async () => {
  await bed?.api.stop();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const run = () => bed.api.get(CheckLinks).run();
const broken = async (as = bed.author) =>
  (await bed.api.query(READ, { key: entry.key }, { as })).data['project'].brokenLinks;
const aDayPasses = () =>
  bed.api.database.execute(
    `update projects.link_check set checked_at = checked_at - interval '1 day', failing_since = failing_since - interval '1 day'`,
  );

describe('Looking after the links of published entries', () => {
  it('looks at each once, and follows one that sends round in a circle only so far', async () => {
    expect(await run()).toBe(4);
    expect(asked.filter((path) => path === '/round').length).toBe(4);
    expect(asked.filter((path) => path === '/page').length).toBe(1);
    expect(await run()).toBe(0);
  });

  it('calls none broken that failed once', async () => {
    expect(await broken()).toEqual([]);
  });

  it('names to those who write the entry what fails on the next day too', async () => {
    await aDayPasses();
    // What answered is left alone for a week.
    expect(await run()).toBe(3);
    const found = (await broken()).map(({ url, failure }: Record<string, string>) => [
      new URL(url ?? '').pathname,
      failure,
    ]);
    expect(found.sort()).toEqual([
      ['/', 'not_allowed'],
      ['/gone', 'unreachable'],
      ['/round', 'unreachable'],
    ]);
  });

  it('shows nobody else what is broken', async () => {
    expect(await broken(bed.stranger)).toEqual([]);
    expect((await bed.api.query(READ, { key: entry.key })).data['project'].brokenLinks).toEqual([]);
  });

  it('forgets a link that stands there no more', async () => {
    await bed.api.database.execute(`update projects.project set links = '[]' where id = $1`, [entry.id]);
    expect(await broken()).toEqual([]);
  });
});
