import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LogFile } from './log-file.ts';

describe('the log of a child', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'allmende-log-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  test('gives new text once and only what came after it was opened', () => {
    const path = join(dir, 'log', 'api.log');
    new LogFile(path);
    appendFileSync(path, 'old\n');
    const log = new LogFile(path);
    expect(log.takeNew()).toBe('');
    appendFileSync(path, 'new\n');
    expect([log.takeNew(), log.takeNew()]).toEqual(['new\n', '']);
  });

  test('is cut to whole lines when it grows past 5 MB, and keeps the end', () => {
    const log = new LogFile(join(dir, 'api.log'));
    appendFileSync(log.path, `${'x'.repeat(99)}\n`.repeat(60_000));
    appendFileSync(log.path, 'last line\n');
    log.takeNew();
    expect(log.size()).toBeLessThan(600_000);
    expect(log.tail(2)).toBe(`${'x'.repeat(99)}\nlast line`);
    expect(log.readFrom(0).startsWith('x'.repeat(99) + '\n')).toBe(true);
    appendFileSync(log.path, 'after the cut\n');
    expect(log.takeNew()).toBe('after the cut\n');
  });
});
