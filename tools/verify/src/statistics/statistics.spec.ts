import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { ArgumentError, readArguments, type Finding } from '../kit/index.js';
import { statistics } from './statistics.js';

const directory = mkdtempSync(join(tmpdir(), 'vectors-'));
afterAll(() => rmSync(directory, { recursive: true }));

function run(...words: string[]): Promise<Finding> {
  return statistics.run({ options: readArguments(['statistics', ...words]), say: () => undefined });
}

function file(content: string): string {
  const path = join(directory, 'vectors.json');
  writeFileSync(path, content);
  return path;
}

describe('verify statistics', () => {
  it('holds for the vectors of the project', async () => {
    const found = await run();
    expect(found.remarks).toEqual([]);
    expect(found).toMatchObject({ holds: true, figures: { mismatches: 0, ignored_keys: 0 } });
    expect(found.figures['vectors']).toBeGreaterThan(50);
  });

  it('says which figure differs, and leaves other keys alone', async () => {
    const wilson95 = [{ x: 81, n: 263, ci: [0.2552885, 0.3672095] }];
    const found = await run(file(`\uFEFF${JSON.stringify({ wilson95, npv_t0: [{}] })}`));
    expect(found).toMatchObject({ holds: false, figures: { vectors: 1, mismatches: 1, ignored_keys: 1 } });
    expect(found.remarks?.[0]).toMatch(/^wilson95\[0\]\.ci\[1\]: 0\.3672095, found 0\.3662/);
  });

  it('takes one or several fairness vectors, with null for what is undefined', async () => {
    const none = { groups: { A: { tp: 0, fp: 1, fn: 0, tn: 3, tpr: null } }, equal_opportunity: null };
    expect(await run(file(JSON.stringify({ fairness: none })))).toMatchObject({ holds: true });
    expect(await run(file(JSON.stringify({ fairness: [none, none] })))).toMatchObject({
      figures: { vectors: 2, figures: 4 },
    });
  });

  it('does not let tiny chances agree too easily', async () => {
    const vector = { x_ai: 40, n_ai: 800, x_human: 44, n_human: 800, delta: 0.05, alpha: 0.025 };
    const right = [{ ...vector, p: 2.5853e-6 }];
    const wrong = [{ ...vector, p: 2.6e-6 }];
    expect((await run(file(JSON.stringify({ noninferiority_independent_errors: right })))).holds).toBe(true);
    expect((await run(file(JSON.stringify({ noninferiority_independent_errors: wrong })))).holds).toBe(false);
  });

  it('shows nothing with a file without vectors', async () => {
    expect(await run(file('{}'))).toMatchObject({ holds: false, figures: { vectors: 0 } });
  });

  it.each([
    ['that is not there', () => join(directory, 'none.json'), /cannot be read: .*ENOENT/],
    ['that is no JSON', () => file('x;y'), /cannot be read: /],
    ['whose counts are shares', () => file('{"wilson95":[{"x":0.3,"n":1,"ci":[0,1]}]}'), /wilson95\[0\]\.x/],
    ['with no cases', () => file('{"wilson95":[{"x":0,"n":0,"ci":[0,1]}]}'), /wilson95\[0\]\.n/],
  ])('refuses a file %s and says why', (_what, path, message) => {
    expect(() =>
      statistics.run({ options: readArguments(['statistics', path()]), say: () => undefined }),
    ).toThrow(ArgumentError);
    expect(() => run(path())).toThrow(message);
  });
});
