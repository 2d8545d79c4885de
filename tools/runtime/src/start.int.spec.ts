import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, waitFor } from './ports.ts';
import { isAlive, readPid } from './process-life.ts';
import { TRIAL_ENTRIES } from './trial-programs.ts';

const SCRIPT = fileURLToPath(new URL('./start.ts', import.meta.url));
const FOREIGN = [
  'DATABASE_URL',
  'MEILI_HOST',
  'MEILI_KEY',
  'PORT',
  'API_PORT',
  'DATA_DIR',
  'MAIL_URL',
  'npm_lifecycle_event',
];

interface Start {
  child: ChildProcess;
  output(): string;
  exited: Promise<number | null>;
  says(text: string): Promise<boolean>;
}

const started: Start[] = [];

function start(args: string[], env: NodeJS.ProcessEnv = {}): Start {
  const inherited = Object.entries(process.env).filter(([name]) => !FOREIGN.includes(name));
  const child = spawn(process.execPath, [SCRIPT, ...args], {
    env: { ...Object.fromEntries(inherited), ...TRIAL_ENTRIES, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const take = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const says = (text: string): Promise<boolean> =>
    waitFor(
      async () => output.includes(text),
      60_000,
      () => child.exitCode !== null && !output.includes(text),
    );
  const one = { child, output: () => output, exited, says };
  started.push(one);
  return one;
}

function pidsIn(home: string): number[] {
  const programs = readdirSync(join(home, 'run')).map((file) => join(home, 'run', file));
  return [...programs, join(home, 'postgres', 'postmaster.pid'), join(home, 'meilisearch.pid')]
    .map(readPid)
    .filter((pid) => pid !== undefined);
}

describe('npm start', () => {
  let home: string;
  let port: number;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'allmende-start-'));
    chmodSync(home, 0o711);
    port = await freePort();
  });
  afterEach(async () => {
    for (const { child, exited } of started.splice(0)) {
      child.kill('SIGTERM');
      await exited;
    }
  }, 60_000);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const args = (): string[] => ['--data-dir', home, '--port', String(port)];
  const page = async (): Promise<{ pid: number; prepared: number; search: number }> =>
    (await (await fetch(`http://localhost:${port}`)).json()) as {
      pid: number;
      prepared: number;
      search: number;
    };
  const healed = (test: (answer: Awaited<ReturnType<typeof page>>) => boolean): Promise<boolean> =>
    waitFor(() => page().then(test, () => false), 20_000);

  test('serves the page, heals killed engines without a new api, and leaves no process after Ctrl-C', async () => {
    const run = start(args());
    expect(await run.says('Allmende läuft.')).toBe(true);
    const first = await page();
    expect(first).toMatchObject({ prepared: 1 });
    for (const file of ['postgres/postmaster.pid', 'meilisearch.pid']) {
      const pid = readPid(join(home, file));
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
      expect(await healed((answer) => answer.pid === first.pid && answer.search === first.search)).toBe(true);
    }
    process.kill(first.pid, 'SIGKILL');
    expect(await healed(({ pid, prepared }) => pid !== first.pid && prepared === 1)).toBe(true);
    const pids = pidsIn(home);
    expect(pids.length).toBeGreaterThanOrEqual(4);
    run.child.kill('SIGINT');
    expect(await run.exited).toBe(0);
    expect(pids.filter(isAlive)).toEqual([]);
  }, 120_000);

  test('a second start on the same data waits for the first and points to it', async () => {
    const [one, other] = [start(args()), start(args())];
    expect(await Promise.race([one.exited, other.exited])).toBe(0);
    expect([one, other].filter((run) => run.output().includes('läuft schon'))).toHaveLength(1);
    expect((await page()).prepared).toBeGreaterThan(1);
  }, 120_000);

  test('kill -9 of the runtime itself leaves no process, and the next start works', async () => {
    const run = start(args());
    expect(await run.says('Allmende läuft.')).toBe(true);
    const pids = pidsIn(home);
    run.child.kill('SIGKILL');
    expect(await waitFor(async () => !pids.some(isAlive), 20_000)).toBe(true);
    const next = start([...args(), '--lang', 'en']);
    expect(await next.says('Allmende is running.')).toBe(true);
  }, 120_000);

  test('a program that keeps dying ends the start with its last words', async () => {
    const run = start(args(), { TRIAL_API_DIES: 'MAIL_FROM is missing' });
    expect(await run.exited).toBe(1);
    expect(run.output()).toContain('api fällt immer wieder aus');
    expect(run.output()).toContain('MAIL_FROM is missing');
  }, 120_000);

  test('a full disk in the preparation is named as such', async () => {
    const run = start(args(), { TRIAL_PREPARE_SAYS: 'could not extend file: No space left on device' });
    expect(await run.exited).toBe(1);
    expect(run.output()).toContain('Kein Speicherplatz');
  }, 120_000);

  test('a port asked for and taken is an error that names port, rule and remedy', async () => {
    const stranger = createServer().listen(port, '127.0.0.1');
    const run = start(args());
    expect(await run.exited).toBe(1);
    stranger.close();
    for (const word of [`Anschluss ${port}`, '--port', 'Abhilfe']) expect(run.output()).toContain(word);
  }, 60_000);

  test.each([
    ['PORT=abc', [], { PORT: 'abc' }, '1 bis 65535'],
    ['an unknown option', ['--prot', '1'], {}, '--prot'],
    ['a missing build', [], { ALLMENDE_API_ENTRY: 'apps/api/dist/nowhere.js' }, 'npm start'],
    [
      'an unreachable DATABASE_URL',
      [],
      { DATABASE_URL: 'postgres://a:secret@127.0.0.1:1/b' },
      'DATABASE_URL',
    ],
  ])(
    '%s stops the start with a sentence',
    async (_name, extra, env, words) => {
      const run = start(['--data-dir', home, ...extra], env);
      expect(await run.exited).toBe(1);
      expect(run.output()).toContain(words);
      expect(run.output()).not.toMatch(/secret|\n\s+at /);
    },
    60_000,
  );

  test('a directory that is not ours is neither used nor emptied', async () => {
    const foreign = mkdtempSync(join(tmpdir(), 'allmende-foreign-'));
    writeFileSync(join(foreign, 'diary.txt'), 'dear diary');
    const run = start(['--data-dir', foreign, '--fresh', '--yes']);
    expect(await run.exited).toBe(1);
    expect(run.output()).toContain('gehört nicht zu Allmende');
    expect(readdirSync(foreign)).toEqual(['diary.txt']);
    rmSync(foreign, { recursive: true });
  }, 60_000);

  test('--fresh asks before it deletes, and begins anew when confirmed', async () => {
    const refused = start([...args(), '--fresh']);
    expect(await refused.exited).toBe(1);
    const run = start([...args(), '--fresh', '--yes']);
    expect(await run.says('Allmende läuft.')).toBe(true);
    expect((await page()).prepared).toBe(1);
  }, 120_000);
});
