import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCommandConfig } from '@allmende/platform-api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BreachFile } from './breach-file.js';
import { KnownPasswords } from './known-passwords.js';

const BREACHED = 'Der Bauhof fährt um sieben';
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex').toUpperCase();

let folder: string;
let path: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'allmende-breach-'));
  path = join(folder, 'breached.txt');
  const hashes = Array.from({ length: 2_000 }, (_, number) => sha1(`password ${number}`));
  const lines = [...hashes, sha1(BREACHED)].sort().map((hash, at) => `${hash}:${10 ** (at % 8)}`);
  writeFileSync(path, `${lines.join('\r\n')}\r\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

function knownPasswords(file?: string): KnownPasswords {
  const environment = { DATABASE_URL: 'postgres://nobody@localhost/none', BREACHED_PASSWORDS_FILE: file };
  return new KnownPasswords(readCommandConfig(environment));
}

describe('The list of breached passwords', () => {
  it('finds every line of it, the first and the last too, and nothing else', async () => {
    const list = await BreachFile.open(path);
    for (let number = 0; number < 2_000; number += 1) {
      expect(await list.has(sha1(`password ${number}`))).toBe(true);
    }
    for (let number = 2_000; number < 2_200; number += 1) {
      expect(await list.has(sha1(`password ${number}`))).toBe(false);
    }
    expect([await list.has('0'.repeat(40)), await list.has('f'.repeat(40))]).toEqual([false, false]);
    await list.close();
  });

  it('refuses what it holds, however an umlaut was typed', async () => {
    const known = knownPasswords(path);
    await known.onModuleInit();
    expect(await known.has(BREACHED.normalize('NFD'))).toBe(true);
    expect(await known.has('Die Müllabfuhr kommt um acht')).toBe(false);
    await known.onApplicationShutdown();
  });

  it.each([
    ['is not there', () => join(folder, 'nowhere.txt')],
    [
      'is no such list',
      () => {
        const other = join(folder, 'other.txt');
        writeFileSync(other, 'hunter2\npassword\n');
        return other;
      },
    ],
  ])('stops the start when it %s, and the sentence names the setting', async (_, file) => {
    await expect(knownPasswords(file()).onModuleInit()).rejects.toThrow(/BREACHED_PASSWORDS_FILE/);
  });
});

describe('Without a list on disk', () => {
  it.each([
    'Passwort2026!',
    'password12345',
    'P4ssw0rt!!!!',
    'Sonnenschein1',
    'Schmetterling',
    'trustno1trustno1',
  ])('%s is known to attackers', async (password) => {
    expect(await knownPasswords().has(password)).toBe(true);
  });

  it.each([BREACHED, 'x7#Kq9!vLm2$pR', 'Laubhaufen & Gullys 7'])('%s is not', async (password) => {
    expect(await knownPasswords().has(password)).toBe(false);
  });
});
