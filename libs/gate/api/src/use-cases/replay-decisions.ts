import { replayDecision, type ReplayDifference } from '@allmende/gate-core';
import { Inject, Injectable } from '@nestjs/common';
import { Decisions } from '../data/decision.repository.js';

const PAGE = 500;

/** What a replay of all decisions came to. */
export interface Replay {
  readonly decisions: number;
  readonly differences: readonly ReplayDifference[];
}

/** Recomputes every decision of the gate from what was kept with it. */
@Injectable()
export class ReplayDecisions {
  constructor(@Inject(Decisions) private readonly decisions: Decisions) {}

  async run(): Promise<Replay> {
    const differences: ReplayDifference[] = [];
    let count = 0;
    let after: string | null = null;
    for (;;) {
      const page = await this.decisions.pageUnscoped(after, PAGE);
      differences.push(...page.flatMap(replayDecision));
      count += page.length;
      after = page.at(-1)?.id ?? null;
      if (page.length < PAGE) return { decisions: count, differences };
    }
  }
}
