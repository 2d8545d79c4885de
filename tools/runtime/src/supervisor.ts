import { setTimeout as delay } from 'node:timers/promises';
import { namesFullDisk } from './disk-space.ts';
import type { LogFile } from './log-file.ts';

/** Something that runs and can be started again after it died. */
export interface Part {
  readonly log: LogFile;
  start(): Promise<void>;
  whenGone(): Promise<string>;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

export interface SupervisorReport {
  /** The part died and a new start follows. */
  crashed(name: string, reason: string): void;
  /** It runs again. */
  healed(name: string): void;
  /** It died five times in a row; further starts follow every 30 s. */
  failing(name: string, log: LogFile): void;
  /** Its log says that the disk is full; told once per part. */
  diskFull(name: string): void;
}

const BACK_OFF_MS = [50, 300, 1_000, 2_000, 4_000];
const GIVEN_UP_MS = 30_000;
/** A part that ran this long was healthy: its next death starts the count anew. */
const HEALTHY_MS = 20_000;
/** A program that cannot read its settings dies within this time. */
const SURVIVED_MS = 1_500;
const LOG_LOOK_MS = 1_000;

interface Entry {
  name: string;
  part: Part;
  starting: Promise<void>;
  toldDiskFull: boolean;
}

/** Keeps parts running until told to stop; stops them in reverse order. */
export class Supervisor {
  private readonly entries: Entry[] = [];
  private readonly report: SupervisorReport;
  private readonly stopped = new AbortController();
  private readonly logLook: NodeJS.Timeout;

  constructor(report: SupervisorReport) {
    this.report = report;
    this.logLook = setInterval(() => this.lookAtLogs(), LOG_LOOK_MS).unref();
  }

  /** Starts a part for the first time (a failure is the caller's) and keeps it running from then on. */
  async run(name: string, part: Part): Promise<void> {
    const entry: Entry = { name, part, starting: part.start(), toldDiskFull: false };
    this.entries.push(entry);
    await entry.starting;
    void this.keepRunning(entry);
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    clearInterval(this.logLook);
    for (const { part, starting } of [...this.entries].reverse()) {
      await starting.catch(() => undefined);
      await part.stop();
    }
  }

  /** The second Ctrl-C: nothing is asked any more. */
  async kill(): Promise<void> {
    this.stopped.abort();
    await Promise.allSettled(this.entries.map(({ part }) => part.kill()));
  }

  private async keepRunning(entry: Entry): Promise<void> {
    let failures = 0;
    while (!this.isStopped()) {
      const since = Date.now();
      const reason = await entry.part.whenGone();
      if (this.isStopped()) return;
      failures = Date.now() - since > HEALTHY_MS ? 1 : failures + 1;
      failures = await this.startAgain(entry, failures, reason);
    }
  }

  /** Returns the failures in a row once the part runs again. */
  private async startAgain(entry: Entry, failuresBefore: number, firstReason: string): Promise<number> {
    let failures = failuresBefore;
    let reason = firstReason;
    for (;;) {
      if (failures === 5) this.report.failing(entry.name, entry.part.log);
      else if (failures < 5) this.report.crashed(entry.name, reason);
      await this.pause(BACK_OFF_MS[failures - 1] ?? GIVEN_UP_MS);
      if (this.isStopped()) return failures;
      entry.starting = entry.part.start();
      try {
        await entry.starting;
        if (await this.survives(entry.part)) this.report.healed(entry.name);
        return failures;
      } catch (error) {
        reason = error instanceof Error ? error.message : String(error);
        failures += 1;
      }
    }
  }

  private survives(part: Part): Promise<boolean> {
    return Promise.race([part.whenGone().then(() => false), this.pause(SURVIVED_MS).then(() => true)]);
  }

  private isStopped(): boolean {
    return this.stopped.signal.aborted;
  }

  private async pause(ms: number): Promise<void> {
    await delay(ms, undefined, { signal: this.stopped.signal }).catch(() => undefined);
  }

  private lookAtLogs(): void {
    for (const entry of this.entries) {
      const text = entry.part.log.takeNew();
      if (entry.toldDiskFull || !namesFullDisk(text)) continue;
      entry.toldDiskFull = true;
      this.report.diskFull(entry.name);
    }
  }
}
