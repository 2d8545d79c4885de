import { Clock } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { type ExchangeRun, ExchangeRuns } from '../data/exchange-run.repository.js';

/** Writes the log of what was handed out and taken in. */
@Injectable()
export class KeepRun {
  constructor(
    @Inject(ExchangeRuns) private readonly runs: ExchangeRuns,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** A run of the organisation of the entry when one of its members asks, else one of the public. */
  async run(
    actor: Actor,
    organisationId: string | null,
    run: Omit<ExchangeRun, 'id' | 'ranAt' | 'organisationId'>,
  ): Promise<void> {
    const isOwn = actor.memberships.some((membership) => membership.organisationId === organisationId);
    await this.runs.add({
      ...run,
      id: this.clock.newId(),
      ranAt: this.clock.now(),
      organisationId: isOwn ? organisationId : null,
    });
  }
}
