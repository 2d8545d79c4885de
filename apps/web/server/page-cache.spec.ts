import { describe, expect, jest, test } from '@jest/globals';
import { compressPage, PageCache, redirectTo, type CachedPage } from './page-cache.js';
import { gunzipSync } from 'node:zlib';

const page = (status: number) => compressPage(status, '<p>Straße</p>');

function cacheAt(start: number, limit = 10) {
  const clock = { now: start };
  return { clock, cache: new PageCache(3_000, limit, () => clock.now) };
}

describe('the cache of public pages', () => {
  test('makes a page once for all who come within three seconds, and again later', async () => {
    const { cache, clock } = cacheAt(0);
    const make = jest.fn<() => Promise<CachedPage>>(() => page(200));
    await Promise.all([cache.get('/', make), cache.get('/', make)]);
    clock.now = 2_999;
    await cache.get('/', make);
    expect(make).toHaveBeenCalledTimes(1);
    clock.now = 3_001;
    await cache.get('/', make);
    expect(make).toHaveBeenCalledTimes(2);
  });

  test('visitors who come together are sent to the same place', async () => {
    const { cache } = cacheAt(0);
    const make = jest.fn<() => Promise<CachedPage>>(async () =>
      redirectTo(301, '/kommunen/09162000-muenchen'),
    );
    const answers = await Promise.all([cache.get('/x', make), cache.get('/x', make)]);
    expect(answers.map(({ location }) => location)).toEqual(Array(2).fill('/kommunen/09162000-muenchen'));
    expect(make).toHaveBeenCalledTimes(1);
  });

  test.each([302, 500, 503])('an answer %i is not kept', async (status) => {
    const { cache } = cacheAt(0);
    const make = jest.fn<() => Promise<CachedPage>>(() => page(status));
    await cache.get('/', make);
    await cache.get('/', make);
    expect(make).toHaveBeenCalledTimes(2);
  });

  test('a failure reaches everybody who waited and is not kept', async () => {
    const { cache } = cacheAt(0);
    const fail = () => Promise.reject(new Error('broken'));
    await expect(cache.get('/', fail)).rejects.toThrow('broken');
    expect((await cache.get('/', () => page(200))).status).toBe(200);
  });

  test('never holds more pages than allowed', async () => {
    const { cache } = cacheAt(0, 2);
    const make = jest.fn<() => Promise<CachedPage>>(() => page(200));
    for (const key of ['/a', '/b', '/c', '/a']) await cache.get(key, make);
    expect(make).toHaveBeenCalledTimes(4);
  });

  test('the compressed forms say the same', async () => {
    const made = await page(200);
    expect(gunzipSync(made.gzip).toString()).toBe('<p>Straße</p>');
  });
});
