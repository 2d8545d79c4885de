import { type ChainMark, markText, sealableWindow, sealEvents } from '@allmende/oversight-core';
import { Clock, Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { AuditChain } from '../data/audit-chain.repository.js';
import { sha256 } from '../data/walk-chain.js';

const AT_ONCE = 1_000;

/**
 * Takes the lines that wait into the chain. Events are written without knowing of it, so that writers never queue up for
 * one another; what was committed late comes into the next sealing.
 */
@Injectable()
export class SealTrail {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AuditChain) private readonly chain: AuditChain,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Returns how many lines were sealed. All of a run is true or nothing, for the next one looks back from its end. */
  async run(): Promise<number> {
    const { sealed, mark } = await this.database.transaction(() => this.seal());
    // The line in the log is the copy of the seal that the owner of the database cannot change.
    if (mark !== null) {
      process.stdout.write(
        `${JSON.stringify({ level: 'info', message: 'audit trail sealed', seal: markText(mark) })}\n`,
      );
    }
    return sealed;
  }

  private async seal(): Promise<{ sealed: number; mark: ChainMark | null }> {
    await this.chain.lockUnscoped();
    const now = this.clock.now();
    const { head: begin, lastSealedAt } = await this.chain.headUnscoped();
    const window = sealableWindow(lastSealedAt, now);
    let head = begin;
    let sealed = 0;
    let lastId: string | null = null;
    let mark: ChainMark | null = null;
    for (;;) {
      const events = await this.chain.unsealedUnscoped(window, lastId, AT_ONCE);
      const sealing = sealEvents(head, events, now, sha256);
      await this.chain.appendUnscoped(sealing);
      head = sealing.head;
      sealed += events.length;
      mark = sealing.entries.at(-1) ?? mark;
      lastId = events.at(-1)?.id ?? lastId;
      if (events.length < AT_ONCE) return { sealed, mark };
    }
  }
}
