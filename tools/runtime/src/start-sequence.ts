import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { appEnvironment, program, programEntries, type ProgramName, servesPage } from './app-programs.ts';
import { fullDiskProblem } from './disk-space.ts';
import { type Database, type Search, type Stage, startDatabase, startSearch } from './engines.ts';
import { type Mail, startMail } from './local-mail.ts';
import type { WantedPort } from './options.ts';
import { accepts, reserveExactly, type ReservedPort, reserveFrom, waitFor } from './ports.ts';
import { runCommand } from './run-command.ts';
import type { Screen } from './screen.ts';
import { StartProblem } from './start-problem.ts';

const PROGRAMS: ProgramName[] = ['api', 'worker', 'web'];
/** Written by the preparation when it made demo accounts. */
export const SIGN_INS_FILE = 'demo-sign-ins.md';

interface Ports {
  web: ReservedPort;
  api: ReservedPort;
}

/** All steps from nothing to a served page; returns its address. `failed` rejects when a part keeps dying. */
export async function startAll(stage: Stage, failed: Promise<never>): Promise<string> {
  const { screen, options } = stage;
  const { words } = screen;
  let ports!: Ports;
  let database!: Database;
  let search!: Search;
  let mail!: Mail;
  await screen.step('ports', async () => {
    ports = await reservePorts(stage);
    return words.ports(ports.web.port, ports.api.port);
  });
  await screen.step('postgres', async () => (database = await startDatabase(stage)).label);
  await screen.step('meilisearch', async () => (search = await startSearch(stage)).label);
  await screen.step('mail', async () => (mail = await startMail(stage)).label);
  const { port: webPort } = ports.web;
  const settings = { databaseUrl: database.url, apiPort: ports.api.port, webPort, dataDir: options.dataDir };
  const env = appEnvironment({ ...settings, meilisearch: search.meilisearch, extra: mail.env });
  await screen.step('prepare', () => Promise.race([prepare(stage, env), failed]));
  const url = `http://localhost:${webPort}`;
  await screen.step('programs', async () => {
    await Promise.all([ports.web.release(), ports.api.release()]);
    await Promise.race([startPrograms(stage, env, ports), failed]);
    return url;
  });
  showStatus(stage, { url, database, search, mail });
  return url;
}

async function reservePorts({ options, screen }: Stage): Promise<Ports> {
  const web = await reserve(options.web, screen);
  return { web, api: await reserve(options.api) };
}

async function reserve({ port, setting }: WantedPort, screen?: Screen): Promise<ReservedPort> {
  if (setting !== undefined) return reserveExactly(port, setting);
  const reserved = await reserveFrom(port);
  if (reserved.port !== port) screen?.warn(screen.words.portMoved(port, reserved.port));
  return reserved;
}

async function prepare({ options, screen }: Stage, env: NodeJS.ProcessEnv): Promise<string> {
  const logFile = join(options.dataDir, 'log', 'prepare.log');
  mkdirSync(join(options.dataDir, 'log'), { recursive: true });
  const entries = programEntries();
  for (const entry of [entries.prepare, entries.demo]) {
    const { ok, output } = await runCommand(process.execPath, [entry, `--lang=${options.language}`], {
      env,
      onLine: (line) => {
        screen.detail(line);
        appendFileSync(logFile, `${line}\n`);
      },
    });
    if (ok) continue;
    const tail = output.trim().split('\n').slice(-12).join('\n');
    throw (
      fullDiskProblem(options.dataDir, output) ?? new StartProblem('PREPARE_FAILED', { tail, log: logFile })
    );
  }
  return '';
}

async function startPrograms({ options, supervisor, guard }: Stage, env: NodeJS.ProcessEnv, ports: Ports) {
  const place = { home: options.dataDir, entries: programEntries(), env };
  const children = PROGRAMS.map((name) => program(name, place));
  for (const child of children) guard.watch(child.name, child.pidFile);
  for (const child of children) await supervisor.run(child.name, child);
  const url = `http://localhost:${ports.web.port}/`;
  const served = async (): Promise<boolean> => (await accepts(ports.api.port)) && servesPage(url);
  if (await waitFor(served, 120_000)) return;
  throw new StartProblem('PAGE_SILENT', { url, log: join(options.dataDir, 'log', 'web.log') });
}

interface Running {
  url: string;
  database: Database;
  search: Search;
  mail: Mail;
}

function showStatus({ options, screen }: Stage, { url, database, search, mail }: Running): void {
  const { words } = screen;
  const signIns = join(options.dataDir, SIGN_INS_FILE);
  screen.block(words.ready(words.seconds(performance.now() / 1000)), [
    [words.block.page, url],
    [words.block.graphql, `${url}/graphql`],
    [words.block.mails, mail.label],
    ...(existsSync(signIns) ? ([[words.block.signIns, signIns]] as [string, string][]) : []),
    ['PostgreSQL', database.label],
    [search.meilisearch === undefined ? words.block.search : 'Meilisearch', search.label],
    [words.block.files, options.dataDir],
    [words.block.logs, join(options.dataDir, 'log')],
    [words.block.stop, words.block.stopHow],
  ]);
}
