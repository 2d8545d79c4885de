import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LogFile } from './log-file.ts';
import { commandLine, endGroup, isAlive, readPid, signalGroup } from './process-life.ts';

export interface NodeProcessOptions {
  name: string;
  /** Script that Node runs. */
  entry: string;
  cwd: string;
  env: NodeJS.ProcessEnv;
  logFile: string;
  pidFile: string;
  /** How long a polite stop may take (draining requests, finishing jobs). */
  graceMs?: number;
}

/** One of our own programs (api, worker, web) as a child in its own process group, writing to its own log. */
export class NodeProcess {
  readonly name: string;
  readonly log: LogFile;
  readonly pidFile: string;
  private readonly options: NodeProcessOptions;
  private child: ChildProcess | undefined;
  private gone: Promise<string> = Promise.resolve('not started');

  constructor(options: NodeProcessOptions) {
    this.name = options.name;
    this.options = options;
    this.pidFile = options.pidFile;
    this.log = new LogFile(options.logFile);
  }

  pid(): number | undefined {
    const pid = this.child?.pid;
    return pid !== undefined && isAlive(pid) ? pid : undefined;
  }

  async start(): Promise<void> {
    const { entry, cwd, env, pidFile } = this.options;
    mkdirSync(dirname(pidFile), { recursive: true });
    await this.endLeftover();
    const log = this.log.open();
    const child = spawn(process.execPath, [entry], { cwd, env, detached: true, stdio: ['ignore', log, log] });
    closeSync(log);
    this.child = child;
    this.gone = new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
      child.once('error', (error) => resolve(error.message));
    });
    if (child.pid !== undefined) writeFileSync(pidFile, String(child.pid));
  }

  /** One that survived the death of an earlier runtime would hold our port. */
  private async endLeftover(): Promise<void> {
    const pid = readPid(this.options.pidFile);
    if (pid === undefined || pid === this.child?.pid || !isAlive(pid)) return;
    if (commandLine(pid).includes(this.options.entry)) await endGroup(pid);
  }

  /** Resolves with the signal or exit code when the running process is gone. */
  whenGone(): Promise<string> {
    return this.gone;
  }

  /** Waits until the program ended by itself, at most `graceMs`. */
  async stop(): Promise<void> {
    const pid = this.child?.pid;
    if (pid === undefined) return;
    if (isAlive(pid)) await endGroup(pid, { graceMs: this.options.graceMs ?? 15_000 });
    rmSync(this.pidFile, { force: true });
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const pid = this.pid();
    if (pid !== undefined) signalGroup(pid, signal);
    if (signal === 'SIGKILL') await this.gone;
  }
}
