import { Clock, Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { AuditChain } from '../data/audit-chain.repository.js';
import { ChainChecks } from '../data/chain-check.repository.js';
import type { WalkedChain } from '../data/walk-chain.js';
import { SealTrail } from './seal-trail.js';

/** Seals what waits, walks along the whole chain and keeps what it found. */
@Injectable()
export class CheckTrail {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SealTrail) private readonly seal: SealTrail,
    @Inject(AuditChain) private readonly chain: AuditChain,
    @Inject(ChainChecks) private readonly checks: ChainChecks,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<WalkedChain> {
    await this.seal.run();
    const now = this.clock.now();
    const walked = await this.database.transaction(() => this.chain.walkUnscoped(now));
    await this.checks.addUnscoped(this.clock.newId(), now, walked);
    if (walked.findings > 0) {
      const { findings, named } = walked;
      process.stderr.write(
        `${JSON.stringify({ level: 'error', message: 'audit trail broken', findings, named })}\n`,
      );
    }
    return walked;
  }
}
