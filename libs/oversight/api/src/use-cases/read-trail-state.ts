import { canReadAuditTrail, type ChainMark } from '@allmende/oversight-core';
import { assertAllowed } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { AuditChain } from '../data/audit-chain.repository.js';
import { ChainChecks, type KeptCheck } from '../data/chain-check.repository.js';

/** How far the chain has come and what the last check of it found. */
export interface TrailState {
  readonly seal: (ChainMark & { readonly sealedAt: Date }) | null;
  readonly waiting: number;
  readonly check: KeptCheck | null;
}

/** Whether the trail can be trusted, for those who read it. */
@Injectable()
export class ReadTrailState {
  constructor(
    @Inject(AuditChain) private readonly chain: AuditChain,
    @Inject(ChainChecks) private readonly checks: ChainChecks,
  ) {}

  async run(actor: Actor): Promise<TrailState> {
    assertAllowed(canReadAuditTrail(actor), actor);
    const [seal, waiting, check] = await Promise.all([
      this.chain.lastSealUnscoped(),
      this.chain.waitingUnscoped(),
      this.checks.lastUnscoped(),
    ]);
    return { seal, waiting, check };
  }
}
